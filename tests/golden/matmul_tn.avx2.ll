
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
  %v44 = phi i64 [ %v32, %entry ], [ %v457, %edge.block.end.30 ]
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
  %v72 = phi i64 [ %v36, %pack.row.end.6 ], [ %v279, %i.edge.end.24 ]
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
  %v93 = sub i64 %v47, %v44
  %v94 = urem i64 %v93, 6
  %v95 = sub i64 %v47, %v94
  br label %i.16
i.16:
  %v96 = phi i64 [ %v44, %pack.units.end.15 ], [ %v241, %k.end.21 ]
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %i.body.17, label %i.end.18
i.body.17:
  %v98 = mul i64 4, %v43
  %v99 = add i64 %v98, 127
  %v100 = and i64 %v99, -128
  %v101 = add i64 %v100, 64
  %v102 = sub i64 %v96, %v44
  %v103 = mul i64 %v102, %v101
  %v104 = getelementptr i8, ptr %v28, i64 %v103
  %v105 = mul i64 4, %v43
  %v106 = getelementptr i8, ptr %v104, i64 %v101
  %v107 = mul i64 %v101, 2
  %v108 = getelementptr i8, ptr %v104, i64 %v107
  %v109 = mul i64 %v101, 3
  %v110 = getelementptr i8, ptr %v104, i64 %v109
  %v111 = mul i64 %v101, 4
  %v112 = getelementptr i8, ptr %v104, i64 %v111
  %v113 = mul i64 %v101, 5
  %v114 = getelementptr i8, ptr %v104, i64 %v113
  br label %k.19
k.19:
  %v115 = phi i64 [ 0, %i.body.17 ], [ %v176, %k.body.20 ]
  %v116 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v137, %k.body.20 ]
  %v117 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v140, %k.body.20 ]
  %v118 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v146, %k.body.20 ]
  %v119 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v147, %k.body.20 ]
  %v120 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v153, %k.body.20 ]
  %v121 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v154, %k.body.20 ]
  %v122 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v160, %k.body.20 ]
  %v123 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v161, %k.body.20 ]
  %v124 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v167, %k.body.20 ]
  %v125 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v168, %k.body.20 ]
  %v126 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v174, %k.body.20 ]
  %v127 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.17 ], [ %v175, %k.body.20 ]
  %v128 = icmp slt i64 %v115, %v6
  br i1 %v128, label %k.body.20, label %k.end.21
k.body.20:
  %v129 = mul i64 %v115, 4
  %v130 = getelementptr i8, ptr %v104, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = mul i64 %v115, 64
  %v135 = getelementptr i8, ptr %v26, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v136, <8 x float> %v116)
  %v138 = getelementptr i8, ptr %v135, i64 32
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v133, <8 x float> %v139, <8 x float> %v117)
  %v141 = mul i64 %v115, 4
  %v142 = getelementptr i8, ptr %v106, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v136, <8 x float> %v118)
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v139, <8 x float> %v119)
  %v148 = mul i64 %v115, 4
  %v149 = getelementptr i8, ptr %v108, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v136, <8 x float> %v120)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v139, <8 x float> %v121)
  %v155 = mul i64 %v115, 4
  %v156 = getelementptr i8, ptr %v110, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v159, <8 x float> %v136, <8 x float> %v122)
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v159, <8 x float> %v139, <8 x float> %v123)
  %v162 = mul i64 %v115, 4
  %v163 = getelementptr i8, ptr %v112, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v166, <8 x float> %v136, <8 x float> %v124)
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v166, <8 x float> %v139, <8 x float> %v125)
  %v169 = mul i64 %v115, 4
  %v170 = getelementptr i8, ptr %v114, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v136, <8 x float> %v126)
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v139, <8 x float> %v127)
  %v176 = add nsw i64 %v115, 1
  br label %k.19
k.end.21:
  %v177 = mul i64 %v96, %v30
  %v178 = getelementptr i8, ptr %v24, i64 %v177
  %v179 = mul i64 %v72, 4
  %v180 = getelementptr i8, ptr %v178, i64 %v179
  store <8 x float> %v116, ptr %v180, align 4
  %v181 = mul i64 %v96, %v30
  %v182 = getelementptr i8, ptr %v24, i64 %v181
  %v183 = add i64 %v72, 8
  %v184 = mul i64 %v183, 4
  %v185 = getelementptr i8, ptr %v182, i64 %v184
  store <8 x float> %v117, ptr %v185, align 4
  %v186 = add i64 %v96, 1
  %v187 = mul i64 %v186, %v30
  %v188 = getelementptr i8, ptr %v24, i64 %v187
  %v189 = mul i64 %v72, 4
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  store <8 x float> %v118, ptr %v190, align 4
  %v191 = add i64 %v96, 1
  %v192 = mul i64 %v191, %v30
  %v193 = getelementptr i8, ptr %v24, i64 %v192
  %v194 = add i64 %v72, 8
  %v195 = mul i64 %v194, 4
  %v196 = getelementptr i8, ptr %v193, i64 %v195
  store <8 x float> %v119, ptr %v196, align 4
  %v197 = add i64 %v96, 2
  %v198 = mul i64 %v197, %v30
  %v199 = getelementptr i8, ptr %v24, i64 %v198
  %v200 = mul i64 %v72, 4
  %v201 = getelementptr i8, ptr %v199, i64 %v200
  store <8 x float> %v120, ptr %v201, align 4
  %v202 = add i64 %v96, 2
  %v203 = mul i64 %v202, %v30
  %v204 = getelementptr i8, ptr %v24, i64 %v203
  %v205 = add i64 %v72, 8
  %v206 = mul i64 %v205, 4
  %v207 = getelementptr i8, ptr %v204, i64 %v206
  store <8 x float> %v121, ptr %v207, align 4
  %v208 = add i64 %v96, 3
  %v209 = mul i64 %v208, %v30
  %v210 = getelementptr i8, ptr %v24, i64 %v209
  %v211 = mul i64 %v72, 4
  %v212 = getelementptr i8, ptr %v210, i64 %v211
  store <8 x float> %v122, ptr %v212, align 4
  %v213 = add i64 %v96, 3
  %v214 = mul i64 %v213, %v30
  %v215 = getelementptr i8, ptr %v24, i64 %v214
  %v216 = add i64 %v72, 8
  %v217 = mul i64 %v216, 4
  %v218 = getelementptr i8, ptr %v215, i64 %v217
  store <8 x float> %v123, ptr %v218, align 4
  %v219 = add i64 %v96, 4
  %v220 = mul i64 %v219, %v30
  %v221 = getelementptr i8, ptr %v24, i64 %v220
  %v222 = mul i64 %v72, 4
  %v223 = getelementptr i8, ptr %v221, i64 %v222
  store <8 x float> %v124, ptr %v223, align 4
  %v224 = add i64 %v96, 4
  %v225 = mul i64 %v224, %v30
  %v226 = getelementptr i8, ptr %v24, i64 %v225
  %v227 = add i64 %v72, 8
  %v228 = mul i64 %v227, 4
  %v229 = getelementptr i8, ptr %v226, i64 %v228
  store <8 x float> %v125, ptr %v229, align 4
  %v230 = add i64 %v96, 5
  %v231 = mul i64 %v230, %v30
  %v232 = getelementptr i8, ptr %v24, i64 %v231
  %v233 = mul i64 %v72, 4
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  store <8 x float> %v126, ptr %v234, align 4
  %v235 = add i64 %v96, 5
  %v236 = mul i64 %v235, %v30
  %v237 = getelementptr i8, ptr %v24, i64 %v236
  %v238 = add i64 %v72, 8
  %v239 = mul i64 %v238, 4
  %v240 = getelementptr i8, ptr %v237, i64 %v239
  store <8 x float> %v127, ptr %v240, align 4
  %v241 = add nsw i64 %v96, 6
  br label %i.16
i.end.18:
  br label %i.edge.22
i.edge.22:
  %v242 = phi i64 [ %v95, %i.end.18 ], [ %v278, %k.end.27 ]
  %v243 = icmp slt i64 %v242, %v47
  br i1 %v243, label %i.edge.body.23, label %i.edge.end.24
i.edge.body.23:
  %v244 = mul i64 4, %v43
  %v245 = add i64 %v244, 127
  %v246 = and i64 %v245, -128
  %v247 = add i64 %v246, 64
  %v248 = sub i64 %v242, %v44
  %v249 = mul i64 %v248, %v247
  %v250 = getelementptr i8, ptr %v28, i64 %v249
  %v251 = mul i64 4, %v43
  br label %k.25
k.25:
  %v252 = phi i64 [ 0, %i.edge.body.23 ], [ %v268, %k.body.26 ]
  %v253 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.23 ], [ %v264, %k.body.26 ]
  %v254 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.23 ], [ %v267, %k.body.26 ]
  %v255 = icmp slt i64 %v252, %v6
  br i1 %v255, label %k.body.26, label %k.end.27
k.body.26:
  %v256 = mul i64 %v252, 4
  %v257 = getelementptr i8, ptr %v250, i64 %v256
  %v258 = load float, ptr %v257, align 4
  %v259 = insertelement <8 x float> poison, float %v258, i64 0
  %v260 = shufflevector <8 x float> %v259, <8 x float> poison, <8 x i32> zeroinitializer
  %v261 = mul i64 %v252, 64
  %v262 = getelementptr i8, ptr %v26, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v263, <8 x float> %v253)
  %v265 = getelementptr i8, ptr %v262, i64 32
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v260, <8 x float> %v266, <8 x float> %v254)
  %v268 = add nsw i64 %v252, 1
  br label %k.25
k.end.27:
  %v269 = mul i64 %v242, %v30
  %v270 = getelementptr i8, ptr %v24, i64 %v269
  %v271 = mul i64 %v72, 4
  %v272 = getelementptr i8, ptr %v270, i64 %v271
  store <8 x float> %v253, ptr %v272, align 4
  %v273 = mul i64 %v242, %v30
  %v274 = getelementptr i8, ptr %v24, i64 %v273
  %v275 = add i64 %v72, 8
  %v276 = mul i64 %v275, 4
  %v277 = getelementptr i8, ptr %v274, i64 %v276
  store <8 x float> %v254, ptr %v277, align 4
  %v278 = add nsw i64 %v242, 1
  br label %i.edge.22
i.edge.end.24:
  %v279 = add nsw i64 %v72, 16
  br label %block.10
block.end.12:
  br label %edge.block.28
edge.block.28:
  %v280 = phi i64 [ %v71, %block.end.12 ], [ %v456, %i.edge.end.42 ]
  %v281 = icmp slt i64 %v280, %v38
  br i1 %v281, label %edge.block.body.29, label %edge.block.end.30
edge.block.body.29:
  %v282 = sub i64 %v38, %v280
  %v283 = call i64 @llvm.smin.i64(i64 %v282, i64 8)
  %v284 = mul i64 32, %v6
  br label %pack.units.31
pack.units.31:
  %v285 = phi i64 [ 0, %edge.block.body.29 ], [ %v298, %pack.units.body.32 ]
  %v286 = icmp slt i64 %v285, %v6
  br i1 %v286, label %pack.units.body.32, label %pack.units.end.33
pack.units.body.32:
  %v287 = mul i64 %v285, 32
  %v288 = getelementptr i8, ptr %v26, i64 %v287
  %v289 = mul i64 %v285, %v16
  %v290 = getelementptr i8, ptr %v22, i64 %v289
  %v291 = mul i64 %v280, 4
  %v292 = getelementptr i8, ptr %v290, i64 %v291
  %v293 = trunc i64 %v283 to i32
  %v294 = insertelement <8 x i32> poison, i32 %v293, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v295
  %v297 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v292, <8 x i1> %v296, <8 x float> zeroinitializer)
  store <8 x float> %v297, ptr %v288, align 4
  %v298 = add nsw i64 %v285, 1
  br label %pack.units.31
pack.units.end.33:
  %v299 = mul i64 32, %v6
  %v300 = sub i64 %v47, %v44
  %v301 = urem i64 %v300, 6
  %v302 = sub i64 %v47, %v301
  br label %i.34
i.34:
  %v303 = phi i64 [ %v44, %pack.units.end.33 ], [ %v423, %k.end.39 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %i.body.35, label %i.end.36
i.body.35:
  %v305 = mul i64 4, %v43
  %v306 = add i64 %v305, 127
  %v307 = and i64 %v306, -128
  %v308 = add i64 %v307, 64
  %v309 = sub i64 %v303, %v44
  %v310 = mul i64 %v309, %v308
  %v311 = getelementptr i8, ptr %v28, i64 %v310
  %v312 = mul i64 4, %v43
  %v313 = getelementptr i8, ptr %v311, i64 %v308
  %v314 = mul i64 %v308, 2
  %v315 = getelementptr i8, ptr %v311, i64 %v314
  %v316 = mul i64 %v308, 3
  %v317 = getelementptr i8, ptr %v311, i64 %v316
  %v318 = mul i64 %v308, 4
  %v319 = getelementptr i8, ptr %v311, i64 %v318
  %v320 = mul i64 %v308, 5
  %v321 = getelementptr i8, ptr %v311, i64 %v320
  br label %k.37
k.37:
  %v322 = phi i64 [ 0, %i.body.35 ], [ %v369, %k.body.38 ]
  %v323 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v338, %k.body.38 ]
  %v324 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v344, %k.body.38 ]
  %v325 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v350, %k.body.38 ]
  %v326 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v356, %k.body.38 ]
  %v327 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v362, %k.body.38 ]
  %v328 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.35 ], [ %v368, %k.body.38 ]
  %v329 = icmp slt i64 %v322, %v6
  br i1 %v329, label %k.body.38, label %k.end.39
k.body.38:
  %v330 = mul i64 %v322, 4
  %v331 = getelementptr i8, ptr %v311, i64 %v330
  %v332 = load float, ptr %v331, align 4
  %v333 = insertelement <8 x float> poison, float %v332, i64 0
  %v334 = shufflevector <8 x float> %v333, <8 x float> poison, <8 x i32> zeroinitializer
  %v335 = mul i64 %v322, 32
  %v336 = getelementptr i8, ptr %v26, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v334, <8 x float> %v337, <8 x float> %v323)
  %v339 = mul i64 %v322, 4
  %v340 = getelementptr i8, ptr %v313, i64 %v339
  %v341 = load float, ptr %v340, align 4
  %v342 = insertelement <8 x float> poison, float %v341, i64 0
  %v343 = shufflevector <8 x float> %v342, <8 x float> poison, <8 x i32> zeroinitializer
  %v344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v343, <8 x float> %v337, <8 x float> %v324)
  %v345 = mul i64 %v322, 4
  %v346 = getelementptr i8, ptr %v315, i64 %v345
  %v347 = load float, ptr %v346, align 4
  %v348 = insertelement <8 x float> poison, float %v347, i64 0
  %v349 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> zeroinitializer
  %v350 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v349, <8 x float> %v337, <8 x float> %v325)
  %v351 = mul i64 %v322, 4
  %v352 = getelementptr i8, ptr %v317, i64 %v351
  %v353 = load float, ptr %v352, align 4
  %v354 = insertelement <8 x float> poison, float %v353, i64 0
  %v355 = shufflevector <8 x float> %v354, <8 x float> poison, <8 x i32> zeroinitializer
  %v356 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v355, <8 x float> %v337, <8 x float> %v326)
  %v357 = mul i64 %v322, 4
  %v358 = getelementptr i8, ptr %v319, i64 %v357
  %v359 = load float, ptr %v358, align 4
  %v360 = insertelement <8 x float> poison, float %v359, i64 0
  %v361 = shufflevector <8 x float> %v360, <8 x float> poison, <8 x i32> zeroinitializer
  %v362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v361, <8 x float> %v337, <8 x float> %v327)
  %v363 = mul i64 %v322, 4
  %v364 = getelementptr i8, ptr %v321, i64 %v363
  %v365 = load float, ptr %v364, align 4
  %v366 = insertelement <8 x float> poison, float %v365, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  %v368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v367, <8 x float> %v337, <8 x float> %v328)
  %v369 = add nsw i64 %v322, 1
  br label %k.37
k.end.39:
  %v370 = mul i64 %v303, %v30
  %v371 = getelementptr i8, ptr %v24, i64 %v370
  %v372 = mul i64 %v280, 4
  %v373 = getelementptr i8, ptr %v371, i64 %v372
  %v374 = trunc i64 %v283 to i32
  %v375 = insertelement <8 x i32> poison, i32 %v374, i64 0
  %v376 = shufflevector <8 x i32> %v375, <8 x i32> poison, <8 x i32> zeroinitializer
  %v377 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v376
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v323, ptr align 4 %v373, <8 x i1> %v377)
  %v378 = add i64 %v303, 1
  %v379 = mul i64 %v378, %v30
  %v380 = getelementptr i8, ptr %v24, i64 %v379
  %v381 = mul i64 %v280, 4
  %v382 = getelementptr i8, ptr %v380, i64 %v381
  %v383 = trunc i64 %v283 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v324, ptr align 4 %v382, <8 x i1> %v386)
  %v387 = add i64 %v303, 2
  %v388 = mul i64 %v387, %v30
  %v389 = getelementptr i8, ptr %v24, i64 %v388
  %v390 = mul i64 %v280, 4
  %v391 = getelementptr i8, ptr %v389, i64 %v390
  %v392 = trunc i64 %v283 to i32
  %v393 = insertelement <8 x i32> poison, i32 %v392, i64 0
  %v394 = shufflevector <8 x i32> %v393, <8 x i32> poison, <8 x i32> zeroinitializer
  %v395 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v394
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v325, ptr align 4 %v391, <8 x i1> %v395)
  %v396 = add i64 %v303, 3
  %v397 = mul i64 %v396, %v30
  %v398 = getelementptr i8, ptr %v24, i64 %v397
  %v399 = mul i64 %v280, 4
  %v400 = getelementptr i8, ptr %v398, i64 %v399
  %v401 = trunc i64 %v283 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v326, ptr align 4 %v400, <8 x i1> %v404)
  %v405 = add i64 %v303, 4
  %v406 = mul i64 %v405, %v30
  %v407 = getelementptr i8, ptr %v24, i64 %v406
  %v408 = mul i64 %v280, 4
  %v409 = getelementptr i8, ptr %v407, i64 %v408
  %v410 = trunc i64 %v283 to i32
  %v411 = insertelement <8 x i32> poison, i32 %v410, i64 0
  %v412 = shufflevector <8 x i32> %v411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v413 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v412
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v327, ptr align 4 %v409, <8 x i1> %v413)
  %v414 = add i64 %v303, 5
  %v415 = mul i64 %v414, %v30
  %v416 = getelementptr i8, ptr %v24, i64 %v415
  %v417 = mul i64 %v280, 4
  %v418 = getelementptr i8, ptr %v416, i64 %v417
  %v419 = trunc i64 %v283 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v328, ptr align 4 %v418, <8 x i1> %v422)
  %v423 = add nsw i64 %v303, 6
  br label %i.34
i.end.36:
  br label %i.edge.40
i.edge.40:
  %v424 = phi i64 [ %v302, %i.end.36 ], [ %v455, %k.end.45 ]
  %v425 = icmp slt i64 %v424, %v47
  br i1 %v425, label %i.edge.body.41, label %i.edge.end.42
i.edge.body.41:
  %v426 = mul i64 4, %v43
  %v427 = add i64 %v426, 127
  %v428 = and i64 %v427, -128
  %v429 = add i64 %v428, 64
  %v430 = sub i64 %v424, %v44
  %v431 = mul i64 %v430, %v429
  %v432 = getelementptr i8, ptr %v28, i64 %v431
  %v433 = mul i64 4, %v43
  br label %k.43
k.43:
  %v434 = phi i64 [ 0, %i.edge.body.41 ], [ %v446, %k.body.44 ]
  %v435 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.41 ], [ %v445, %k.body.44 ]
  %v436 = icmp slt i64 %v434, %v6
  br i1 %v436, label %k.body.44, label %k.end.45
k.body.44:
  %v437 = mul i64 %v434, 4
  %v438 = getelementptr i8, ptr %v432, i64 %v437
  %v439 = load float, ptr %v438, align 4
  %v440 = insertelement <8 x float> poison, float %v439, i64 0
  %v441 = shufflevector <8 x float> %v440, <8 x float> poison, <8 x i32> zeroinitializer
  %v442 = mul i64 %v434, 32
  %v443 = getelementptr i8, ptr %v26, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v441, <8 x float> %v444, <8 x float> %v435)
  %v446 = add nsw i64 %v434, 1
  br label %k.43
k.end.45:
  %v447 = mul i64 %v424, %v30
  %v448 = getelementptr i8, ptr %v24, i64 %v447
  %v449 = mul i64 %v280, 4
  %v450 = getelementptr i8, ptr %v448, i64 %v449
  %v451 = trunc i64 %v283 to i32
  %v452 = insertelement <8 x i32> poison, i32 %v451, i64 0
  %v453 = shufflevector <8 x i32> %v452, <8 x i32> poison, <8 x i32> zeroinitializer
  %v454 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v453
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v435, ptr align 4 %v450, <8 x i1> %v454)
  %v455 = add nsw i64 %v424, 1
  br label %i.edge.40
i.edge.end.42:
  %v456 = add nsw i64 %v280, 8
  br label %edge.block.28
edge.block.end.30:
  %v457 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

