
define void @matmul_tn.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 160
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 168
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 176
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 48
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 56
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 72
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 40
  %v22 = load ptr, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 80
  %v24 = load ptr, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 184
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 192
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 120
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 128
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 136
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 144
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 152
  %v40 = load i64, ptr %v39, align 8
  %v41 = add i64 %v6, 7
  %v42 = udiv i64 %v41, 8
  %v43 = mul i64 %v42, 8
  br label %row.block.1
row.block.1:
  %v44 = phi i64 [ %v32, %entry ], [ %v459, %edge.block.end.30 ]
  %v45 = icmp slt i64 %v44, %v34
  br i1 %v45, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v46 = add i64 %v44, %v40
  %v47 = call i64 @llvm.smin.i64(i64 %v34, i64 %v46)
  %v48 = mul i64 4, %v43
  %v49 = add i64 %v48, 127
  %v50 = and i64 %v49, -128
  %v51 = add i64 %v50, 64
  br label %pack.row.4
pack.row.4:
  %v52 = phi i64 [ %v44, %row.block.body.2 ], [ %v68, %pack.units.end.9 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v54 = sub i64 %v52, %v44
  %v55 = mul i64 %v54, %v51
  %v56 = getelementptr i8, ptr %v28, i64 %v55
  %v57 = mul i64 4, %v43
  br label %pack.units.7
pack.units.7:
  %v58 = phi i64 [ 0, %pack.row.body.5 ], [ %v67, %pack.units.body.8 ]
  %v59 = icmp slt i64 %v58, %v6
  br i1 %v59, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v60 = mul i64 %v58, 4
  %v61 = getelementptr i8, ptr %v56, i64 %v60
  %v62 = mul i64 %v58, %v8
  %v63 = getelementptr i8, ptr %v14, i64 %v62
  %v64 = mul i64 %v52, 4
  %v65 = getelementptr i8, ptr %v63, i64 %v64
  %v66 = load float, ptr %v65, align 4
  store float %v66, ptr %v61, align 4
  %v67 = add nsw i64 %v58, 1
  br label %pack.units.7
pack.units.end.9:
  %v68 = add nsw i64 %v52, 1
  br label %pack.row.4
pack.row.end.6:
  %v69 = sub i64 %v38, %v36
  %v70 = urem i64 %v69, 16
  %v71 = sub i64 %v38, %v70
  br label %block.10
block.10:
  %v72 = phi i64 [ %v36, %pack.row.end.6 ], [ %v280, %i.edge.end.24 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %block.body.11, label %block.end.12
block.body.11:
  %v74 = mul i64 64, %v6
  br label %pack.units.13
pack.units.13:
  %v75 = phi i64 [ 0, %block.body.11 ], [ %v91, %pack.units.body.14 ]
  %v76 = icmp slt i64 %v75, %v6
  br i1 %v76, label %pack.units.body.14, label %pack.units.end.15
pack.units.body.14:
  %v77 = mul i64 %v75, 64
  %v78 = getelementptr i8, ptr %v26, i64 %v77
  %v79 = mul i64 %v75, %v16
  %v80 = getelementptr i8, ptr %v22, i64 %v79
  %v81 = mul i64 %v72, 4
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  store <8 x float> %v83, ptr %v78, align 4
  %v84 = getelementptr i8, ptr %v78, i64 32
  %v85 = mul i64 %v75, %v16
  %v86 = getelementptr i8, ptr %v22, i64 %v85
  %v87 = mul i64 %v72, 4
  %v88 = getelementptr i8, ptr %v86, i64 %v87
  %v89 = getelementptr i8, ptr %v88, i64 32
  %v90 = load <8 x float>, ptr %v89, align 4
  store <8 x float> %v90, ptr %v84, align 4
  %v91 = add nsw i64 %v75, 1
  br label %pack.units.13
pack.units.end.15:
  %v92 = mul i64 64, %v6
  %v93 = sub i64 %v47, 6
  %v94 = icmp sge i64 %v93, %v44
  %v95 = select i1 %v94, i64 %v47, i64 %v44
  br label %i.16
i.16:
  %v96 = phi i64 [ %v44, %pack.units.end.15 ], [ %v242, %k.end.21 ]
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %i.body.17, label %i.end.18
i.body.17:
  %v98 = call i64 @llvm.smin.i64(i64 %v96, i64 %v93)
  %v99 = mul i64 4, %v43
  %v100 = add i64 %v99, 127
  %v101 = and i64 %v100, -128
  %v102 = add i64 %v101, 64
  %v103 = sub i64 %v98, %v44
  %v104 = mul i64 %v103, %v102
  %v105 = getelementptr i8, ptr %v28, i64 %v104
  %v106 = mul i64 4, %v43
  %v107 = getelementptr i8, ptr %v105, i64 %v102
  %v108 = mul i64 %v102, 2
  %v109 = getelementptr i8, ptr %v105, i64 %v108
  %v110 = mul i64 %v102, 3
  %v111 = getelementptr i8, ptr %v105, i64 %v110
  %v112 = mul i64 %v102, 4
  %v113 = getelementptr i8, ptr %v105, i64 %v112
  %v114 = mul i64 %v102, 5
  %v115 = getelementptr i8, ptr %v105, i64 %v114
  br label %k.19
k.19:
  %v116 = phi i64 [ 0, %i.body.17 ], [ %v177, %k.body.20 ]
  %v117 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v138, %k.body.20 ]
  %v118 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v141, %k.body.20 ]
  %v119 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v147, %k.body.20 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v148, %k.body.20 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v154, %k.body.20 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v155, %k.body.20 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v161, %k.body.20 ]
  %v124 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v162, %k.body.20 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v168, %k.body.20 ]
  %v126 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v169, %k.body.20 ]
  %v127 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v175, %k.body.20 ]
  %v128 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v176, %k.body.20 ]
  %v129 = icmp slt i64 %v116, %v6
  br i1 %v129, label %k.body.20, label %k.end.21
k.body.20:
  %v130 = mul i64 %v116, 4
  %v131 = getelementptr i8, ptr %v105, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = mul i64 %v116, 64
  %v136 = getelementptr i8, ptr %v26, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v134, <8 x float> %v137, <8 x float> %v117)
  %v139 = getelementptr i8, ptr %v136, i64 32
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v134, <8 x float> %v140, <8 x float> %v118)
  %v142 = mul i64 %v116, 4
  %v143 = getelementptr i8, ptr %v107, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v137, <8 x float> %v119)
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v120)
  %v149 = mul i64 %v116, 4
  %v150 = getelementptr i8, ptr %v109, i64 %v149
  %v151 = load float, ptr %v150, align 4
  %v152 = insertelement <8 x float> poison, float %v151, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v137, <8 x float> %v121)
  %v155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v140, <8 x float> %v122)
  %v156 = mul i64 %v116, 4
  %v157 = getelementptr i8, ptr %v111, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v160, <8 x float> %v137, <8 x float> %v123)
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v160, <8 x float> %v140, <8 x float> %v124)
  %v163 = mul i64 %v116, 4
  %v164 = getelementptr i8, ptr %v113, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v137, <8 x float> %v125)
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v140, <8 x float> %v126)
  %v170 = mul i64 %v116, 4
  %v171 = getelementptr i8, ptr %v115, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> %v137, <8 x float> %v127)
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> %v140, <8 x float> %v128)
  %v177 = add nsw i64 %v116, 1
  br label %k.19
k.end.21:
  %v178 = mul i64 %v98, %v30
  %v179 = getelementptr i8, ptr %v24, i64 %v178
  %v180 = mul i64 %v72, 4
  %v181 = getelementptr i8, ptr %v179, i64 %v180
  store <8 x float> %v117, ptr %v181, align 4
  %v182 = mul i64 %v98, %v30
  %v183 = getelementptr i8, ptr %v24, i64 %v182
  %v184 = add i64 %v72, 8
  %v185 = mul i64 %v184, 4
  %v186 = getelementptr i8, ptr %v183, i64 %v185
  store <8 x float> %v118, ptr %v186, align 4
  %v187 = add i64 %v98, 1
  %v188 = mul i64 %v187, %v30
  %v189 = getelementptr i8, ptr %v24, i64 %v188
  %v190 = mul i64 %v72, 4
  %v191 = getelementptr i8, ptr %v189, i64 %v190
  store <8 x float> %v119, ptr %v191, align 4
  %v192 = add i64 %v98, 1
  %v193 = mul i64 %v192, %v30
  %v194 = getelementptr i8, ptr %v24, i64 %v193
  %v195 = add i64 %v72, 8
  %v196 = mul i64 %v195, 4
  %v197 = getelementptr i8, ptr %v194, i64 %v196
  store <8 x float> %v120, ptr %v197, align 4
  %v198 = add i64 %v98, 2
  %v199 = mul i64 %v198, %v30
  %v200 = getelementptr i8, ptr %v24, i64 %v199
  %v201 = mul i64 %v72, 4
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  store <8 x float> %v121, ptr %v202, align 4
  %v203 = add i64 %v98, 2
  %v204 = mul i64 %v203, %v30
  %v205 = getelementptr i8, ptr %v24, i64 %v204
  %v206 = add i64 %v72, 8
  %v207 = mul i64 %v206, 4
  %v208 = getelementptr i8, ptr %v205, i64 %v207
  store <8 x float> %v122, ptr %v208, align 4
  %v209 = add i64 %v98, 3
  %v210 = mul i64 %v209, %v30
  %v211 = getelementptr i8, ptr %v24, i64 %v210
  %v212 = mul i64 %v72, 4
  %v213 = getelementptr i8, ptr %v211, i64 %v212
  store <8 x float> %v123, ptr %v213, align 4
  %v214 = add i64 %v98, 3
  %v215 = mul i64 %v214, %v30
  %v216 = getelementptr i8, ptr %v24, i64 %v215
  %v217 = add i64 %v72, 8
  %v218 = mul i64 %v217, 4
  %v219 = getelementptr i8, ptr %v216, i64 %v218
  store <8 x float> %v124, ptr %v219, align 4
  %v220 = add i64 %v98, 4
  %v221 = mul i64 %v220, %v30
  %v222 = getelementptr i8, ptr %v24, i64 %v221
  %v223 = mul i64 %v72, 4
  %v224 = getelementptr i8, ptr %v222, i64 %v223
  store <8 x float> %v125, ptr %v224, align 4
  %v225 = add i64 %v98, 4
  %v226 = mul i64 %v225, %v30
  %v227 = getelementptr i8, ptr %v24, i64 %v226
  %v228 = add i64 %v72, 8
  %v229 = mul i64 %v228, 4
  %v230 = getelementptr i8, ptr %v227, i64 %v229
  store <8 x float> %v126, ptr %v230, align 4
  %v231 = add i64 %v98, 5
  %v232 = mul i64 %v231, %v30
  %v233 = getelementptr i8, ptr %v24, i64 %v232
  %v234 = mul i64 %v72, 4
  %v235 = getelementptr i8, ptr %v233, i64 %v234
  store <8 x float> %v127, ptr %v235, align 4
  %v236 = add i64 %v98, 5
  %v237 = mul i64 %v236, %v30
  %v238 = getelementptr i8, ptr %v24, i64 %v237
  %v239 = add i64 %v72, 8
  %v240 = mul i64 %v239, 4
  %v241 = getelementptr i8, ptr %v238, i64 %v240
  store <8 x float> %v128, ptr %v241, align 4
  %v242 = add nsw i64 %v96, 6
  br label %i.16
i.end.18:
  br label %i.edge.22
i.edge.22:
  %v243 = phi i64 [ %v95, %i.end.18 ], [ %v279, %k.end.27 ]
  %v244 = icmp slt i64 %v243, %v47
  br i1 %v244, label %i.edge.body.23, label %i.edge.end.24
i.edge.body.23:
  %v245 = mul i64 4, %v43
  %v246 = add i64 %v245, 127
  %v247 = and i64 %v246, -128
  %v248 = add i64 %v247, 64
  %v249 = sub i64 %v243, %v44
  %v250 = mul i64 %v249, %v248
  %v251 = getelementptr i8, ptr %v28, i64 %v250
  %v252 = mul i64 4, %v43
  br label %k.25
k.25:
  %v253 = phi i64 [ 0, %i.edge.body.23 ], [ %v269, %k.body.26 ]
  %v254 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.23 ], [ %v265, %k.body.26 ]
  %v255 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.23 ], [ %v268, %k.body.26 ]
  %v256 = icmp slt i64 %v253, %v6
  br i1 %v256, label %k.body.26, label %k.end.27
k.body.26:
  %v257 = mul i64 %v253, 4
  %v258 = getelementptr i8, ptr %v251, i64 %v257
  %v259 = load float, ptr %v258, align 4
  %v260 = insertelement <8 x float> poison, float %v259, i64 0
  %v261 = shufflevector <8 x float> %v260, <8 x float> poison, <8 x i32> zeroinitializer
  %v262 = mul i64 %v253, 64
  %v263 = getelementptr i8, ptr %v26, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v264, <8 x float> %v254)
  %v266 = getelementptr i8, ptr %v263, i64 32
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v261, <8 x float> %v267, <8 x float> %v255)
  %v269 = add nsw i64 %v253, 1
  br label %k.25
k.end.27:
  %v270 = mul i64 %v243, %v30
  %v271 = getelementptr i8, ptr %v24, i64 %v270
  %v272 = mul i64 %v72, 4
  %v273 = getelementptr i8, ptr %v271, i64 %v272
  store <8 x float> %v254, ptr %v273, align 4
  %v274 = mul i64 %v243, %v30
  %v275 = getelementptr i8, ptr %v24, i64 %v274
  %v276 = add i64 %v72, 8
  %v277 = mul i64 %v276, 4
  %v278 = getelementptr i8, ptr %v275, i64 %v277
  store <8 x float> %v255, ptr %v278, align 4
  %v279 = add nsw i64 %v243, 1
  br label %i.edge.22
i.edge.end.24:
  %v280 = add nsw i64 %v72, 16
  br label %block.10
block.end.12:
  br label %edge.block.28
edge.block.28:
  %v281 = phi i64 [ %v71, %block.end.12 ], [ %v458, %i.edge.end.42 ]
  %v282 = icmp slt i64 %v281, %v38
  br i1 %v282, label %edge.block.body.29, label %edge.block.end.30
edge.block.body.29:
  %v283 = sub i64 %v38, %v281
  %v284 = call i64 @llvm.smin.i64(i64 %v283, i64 8)
  %v285 = mul i64 32, %v6
  br label %pack.units.31
pack.units.31:
  %v286 = phi i64 [ 0, %edge.block.body.29 ], [ %v299, %pack.units.body.32 ]
  %v287 = icmp slt i64 %v286, %v6
  br i1 %v287, label %pack.units.body.32, label %pack.units.end.33
pack.units.body.32:
  %v288 = mul i64 %v286, 32
  %v289 = getelementptr i8, ptr %v26, i64 %v288
  %v290 = mul i64 %v286, %v16
  %v291 = getelementptr i8, ptr %v22, i64 %v290
  %v292 = mul i64 %v281, 4
  %v293 = getelementptr i8, ptr %v291, i64 %v292
  %v294 = trunc i64 %v284 to i32
  %v295 = insertelement <8 x i32> poison, i32 %v294, i64 0
  %v296 = shufflevector <8 x i32> %v295, <8 x i32> poison, <8 x i32> zeroinitializer
  %v297 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v296
  %v298 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v293, <8 x i1> %v297, <8 x float> zeroinitializer)
  store <8 x float> %v298, ptr %v289, align 4
  %v299 = add nsw i64 %v286, 1
  br label %pack.units.31
pack.units.end.33:
  %v300 = mul i64 32, %v6
  %v301 = sub i64 %v47, 6
  %v302 = icmp sge i64 %v301, %v44
  %v303 = select i1 %v302, i64 %v47, i64 %v44
  br label %i.34
i.34:
  %v304 = phi i64 [ %v44, %pack.units.end.33 ], [ %v425, %k.end.39 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %i.body.35, label %i.end.36
i.body.35:
  %v306 = call i64 @llvm.smin.i64(i64 %v304, i64 %v301)
  %v307 = mul i64 4, %v43
  %v308 = add i64 %v307, 127
  %v309 = and i64 %v308, -128
  %v310 = add i64 %v309, 64
  %v311 = sub i64 %v306, %v44
  %v312 = mul i64 %v311, %v310
  %v313 = getelementptr i8, ptr %v28, i64 %v312
  %v314 = mul i64 4, %v43
  %v315 = getelementptr i8, ptr %v313, i64 %v310
  %v316 = mul i64 %v310, 2
  %v317 = getelementptr i8, ptr %v313, i64 %v316
  %v318 = mul i64 %v310, 3
  %v319 = getelementptr i8, ptr %v313, i64 %v318
  %v320 = mul i64 %v310, 4
  %v321 = getelementptr i8, ptr %v313, i64 %v320
  %v322 = mul i64 %v310, 5
  %v323 = getelementptr i8, ptr %v313, i64 %v322
  br label %k.37
k.37:
  %v324 = phi i64 [ 0, %i.body.35 ], [ %v371, %k.body.38 ]
  %v325 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v340, %k.body.38 ]
  %v326 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v346, %k.body.38 ]
  %v327 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v352, %k.body.38 ]
  %v328 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v358, %k.body.38 ]
  %v329 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v364, %k.body.38 ]
  %v330 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v370, %k.body.38 ]
  %v331 = icmp slt i64 %v324, %v6
  br i1 %v331, label %k.body.38, label %k.end.39
k.body.38:
  %v332 = mul i64 %v324, 4
  %v333 = getelementptr i8, ptr %v313, i64 %v332
  %v334 = load float, ptr %v333, align 4
  %v335 = insertelement <8 x float> poison, float %v334, i64 0
  %v336 = shufflevector <8 x float> %v335, <8 x float> poison, <8 x i32> zeroinitializer
  %v337 = mul i64 %v324, 32
  %v338 = getelementptr i8, ptr %v26, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v336, <8 x float> %v339, <8 x float> %v325)
  %v341 = mul i64 %v324, 4
  %v342 = getelementptr i8, ptr %v315, i64 %v341
  %v343 = load float, ptr %v342, align 4
  %v344 = insertelement <8 x float> poison, float %v343, i64 0
  %v345 = shufflevector <8 x float> %v344, <8 x float> poison, <8 x i32> zeroinitializer
  %v346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v345, <8 x float> %v339, <8 x float> %v326)
  %v347 = mul i64 %v324, 4
  %v348 = getelementptr i8, ptr %v317, i64 %v347
  %v349 = load float, ptr %v348, align 4
  %v350 = insertelement <8 x float> poison, float %v349, i64 0
  %v351 = shufflevector <8 x float> %v350, <8 x float> poison, <8 x i32> zeroinitializer
  %v352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v351, <8 x float> %v339, <8 x float> %v327)
  %v353 = mul i64 %v324, 4
  %v354 = getelementptr i8, ptr %v319, i64 %v353
  %v355 = load float, ptr %v354, align 4
  %v356 = insertelement <8 x float> poison, float %v355, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  %v358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v357, <8 x float> %v339, <8 x float> %v328)
  %v359 = mul i64 %v324, 4
  %v360 = getelementptr i8, ptr %v321, i64 %v359
  %v361 = load float, ptr %v360, align 4
  %v362 = insertelement <8 x float> poison, float %v361, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  %v364 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v363, <8 x float> %v339, <8 x float> %v329)
  %v365 = mul i64 %v324, 4
  %v366 = getelementptr i8, ptr %v323, i64 %v365
  %v367 = load float, ptr %v366, align 4
  %v368 = insertelement <8 x float> poison, float %v367, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v369, <8 x float> %v339, <8 x float> %v330)
  %v371 = add nsw i64 %v324, 1
  br label %k.37
k.end.39:
  %v372 = mul i64 %v306, %v30
  %v373 = getelementptr i8, ptr %v24, i64 %v372
  %v374 = mul i64 %v281, 4
  %v375 = getelementptr i8, ptr %v373, i64 %v374
  %v376 = trunc i64 %v284 to i32
  %v377 = insertelement <8 x i32> poison, i32 %v376, i64 0
  %v378 = shufflevector <8 x i32> %v377, <8 x i32> poison, <8 x i32> zeroinitializer
  %v379 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v378
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v325, ptr align 4 %v375, <8 x i1> %v379)
  %v380 = add i64 %v306, 1
  %v381 = mul i64 %v380, %v30
  %v382 = getelementptr i8, ptr %v24, i64 %v381
  %v383 = mul i64 %v281, 4
  %v384 = getelementptr i8, ptr %v382, i64 %v383
  %v385 = trunc i64 %v284 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v326, ptr align 4 %v384, <8 x i1> %v388)
  %v389 = add i64 %v306, 2
  %v390 = mul i64 %v389, %v30
  %v391 = getelementptr i8, ptr %v24, i64 %v390
  %v392 = mul i64 %v281, 4
  %v393 = getelementptr i8, ptr %v391, i64 %v392
  %v394 = trunc i64 %v284 to i32
  %v395 = insertelement <8 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v396
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v327, ptr align 4 %v393, <8 x i1> %v397)
  %v398 = add i64 %v306, 3
  %v399 = mul i64 %v398, %v30
  %v400 = getelementptr i8, ptr %v24, i64 %v399
  %v401 = mul i64 %v281, 4
  %v402 = getelementptr i8, ptr %v400, i64 %v401
  %v403 = trunc i64 %v284 to i32
  %v404 = insertelement <8 x i32> poison, i32 %v403, i64 0
  %v405 = shufflevector <8 x i32> %v404, <8 x i32> poison, <8 x i32> zeroinitializer
  %v406 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v405
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v328, ptr align 4 %v402, <8 x i1> %v406)
  %v407 = add i64 %v306, 4
  %v408 = mul i64 %v407, %v30
  %v409 = getelementptr i8, ptr %v24, i64 %v408
  %v410 = mul i64 %v281, 4
  %v411 = getelementptr i8, ptr %v409, i64 %v410
  %v412 = trunc i64 %v284 to i32
  %v413 = insertelement <8 x i32> poison, i32 %v412, i64 0
  %v414 = shufflevector <8 x i32> %v413, <8 x i32> poison, <8 x i32> zeroinitializer
  %v415 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v414
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v329, ptr align 4 %v411, <8 x i1> %v415)
  %v416 = add i64 %v306, 5
  %v417 = mul i64 %v416, %v30
  %v418 = getelementptr i8, ptr %v24, i64 %v417
  %v419 = mul i64 %v281, 4
  %v420 = getelementptr i8, ptr %v418, i64 %v419
  %v421 = trunc i64 %v284 to i32
  %v422 = insertelement <8 x i32> poison, i32 %v421, i64 0
  %v423 = shufflevector <8 x i32> %v422, <8 x i32> poison, <8 x i32> zeroinitializer
  %v424 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v423
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v330, ptr align 4 %v420, <8 x i1> %v424)
  %v425 = add nsw i64 %v304, 6
  br label %i.34
i.end.36:
  br label %i.edge.40
i.edge.40:
  %v426 = phi i64 [ %v303, %i.end.36 ], [ %v457, %k.end.45 ]
  %v427 = icmp slt i64 %v426, %v47
  br i1 %v427, label %i.edge.body.41, label %i.edge.end.42
i.edge.body.41:
  %v428 = mul i64 4, %v43
  %v429 = add i64 %v428, 127
  %v430 = and i64 %v429, -128
  %v431 = add i64 %v430, 64
  %v432 = sub i64 %v426, %v44
  %v433 = mul i64 %v432, %v431
  %v434 = getelementptr i8, ptr %v28, i64 %v433
  %v435 = mul i64 4, %v43
  br label %k.43
k.43:
  %v436 = phi i64 [ 0, %i.edge.body.41 ], [ %v448, %k.body.44 ]
  %v437 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.41 ], [ %v447, %k.body.44 ]
  %v438 = icmp slt i64 %v436, %v6
  br i1 %v438, label %k.body.44, label %k.end.45
k.body.44:
  %v439 = mul i64 %v436, 4
  %v440 = getelementptr i8, ptr %v434, i64 %v439
  %v441 = load float, ptr %v440, align 4
  %v442 = insertelement <8 x float> poison, float %v441, i64 0
  %v443 = shufflevector <8 x float> %v442, <8 x float> poison, <8 x i32> zeroinitializer
  %v444 = mul i64 %v436, 32
  %v445 = getelementptr i8, ptr %v26, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v443, <8 x float> %v446, <8 x float> %v437)
  %v448 = add nsw i64 %v436, 1
  br label %k.43
k.end.45:
  %v449 = mul i64 %v426, %v30
  %v450 = getelementptr i8, ptr %v24, i64 %v449
  %v451 = mul i64 %v281, 4
  %v452 = getelementptr i8, ptr %v450, i64 %v451
  %v453 = trunc i64 %v284 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v437, ptr align 4 %v452, <8 x i1> %v456)
  %v457 = add nsw i64 %v426, 1
  br label %i.edge.40
i.edge.end.42:
  %v458 = add nsw i64 %v281, 8
  br label %edge.block.28
edge.block.end.30:
  %v459 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

