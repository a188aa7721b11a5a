
define void @matmul_tn.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 120
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 128
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 136
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
  %v25 = getelementptr i8, ptr %arguments, i64 144
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 152
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  br label %row.block.1
row.block.1:
  %v31 = phi i64 [ 0, %entry ], [ %v505, %edge.block.end.36 ]
  %v32 = icmp slt i64 %v31, %v2
  br i1 %v32, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v33 = add i64 %v31, 516
  %v34 = call i64 @llvm.smin.i64(i64 %v2, i64 %v33)
  %v35 = sub i64 %v34, %v31
  %v36 = urem i64 %v35, 6
  %v37 = sub i64 %v34, %v36
  br label %pack.rows.4
pack.rows.4:
  %v38 = phi i64 [ %v31, %row.block.body.2 ], [ %v95, %pack.rows.end.9 ]
  %v39 = icmp slt i64 %v38, %v37
  br i1 %v39, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v40 = sub i64 %v38, %v31
  %v41 = urem i64 %v40, 6
  %v42 = mul i64 4, %v6
  %v43 = sub i64 %v40, %v41
  %v44 = mul i64 %v43, %v42
  %v45 = mul i64 %v41, 4
  %v46 = add i64 %v44, %v45
  %v47 = getelementptr i8, ptr %v28, i64 %v46
  %v48 = mul i64 24, %v6
  br label %pack.rows.7
pack.rows.7:
  %v49 = phi i64 [ 0, %pack.rows.body.5 ], [ %v94, %pack.rows.body.8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v51 = mul i64 %v49, 24
  %v52 = getelementptr i8, ptr %v47, i64 %v51
  %v53 = mul i64 %v49, %v8
  %v54 = getelementptr i8, ptr %v14, i64 %v53
  %v55 = mul i64 %v38, 4
  %v56 = getelementptr i8, ptr %v54, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = getelementptr i8, ptr %v52, i64 0
  store float %v57, ptr %v58, align 4
  %v59 = add i64 %v38, 1
  %v60 = mul i64 %v49, %v8
  %v61 = getelementptr i8, ptr %v14, i64 %v60
  %v62 = mul i64 %v59, 4
  %v63 = getelementptr i8, ptr %v61, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = getelementptr i8, ptr %v52, i64 4
  store float %v64, ptr %v65, align 4
  %v66 = add i64 %v38, 2
  %v67 = mul i64 %v49, %v8
  %v68 = getelementptr i8, ptr %v14, i64 %v67
  %v69 = mul i64 %v66, 4
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = getelementptr i8, ptr %v52, i64 8
  store float %v71, ptr %v72, align 4
  %v73 = add i64 %v38, 3
  %v74 = mul i64 %v49, %v8
  %v75 = getelementptr i8, ptr %v14, i64 %v74
  %v76 = mul i64 %v73, 4
  %v77 = getelementptr i8, ptr %v75, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr i8, ptr %v52, i64 12
  store float %v78, ptr %v79, align 4
  %v80 = add i64 %v38, 4
  %v81 = mul i64 %v49, %v8
  %v82 = getelementptr i8, ptr %v14, i64 %v81
  %v83 = mul i64 %v80, 4
  %v84 = getelementptr i8, ptr %v82, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = getelementptr i8, ptr %v52, i64 16
  store float %v85, ptr %v86, align 4
  %v87 = add i64 %v38, 5
  %v88 = mul i64 %v49, %v8
  %v89 = getelementptr i8, ptr %v14, i64 %v88
  %v90 = mul i64 %v87, 4
  %v91 = getelementptr i8, ptr %v89, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = getelementptr i8, ptr %v52, i64 20
  store float %v92, ptr %v93, align 4
  %v94 = add nsw i64 %v49, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v95 = add nsw i64 %v38, 6
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v96 = phi i64 [ %v37, %pack.rows.end.6 ], [ %v118, %pack.rows.end.15 ]
  %v97 = icmp slt i64 %v96, %v34
  br i1 %v97, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v98 = sub i64 %v96, %v31
  %v99 = urem i64 %v98, 6
  %v100 = mul i64 4, %v6
  %v101 = sub i64 %v98, %v99
  %v102 = mul i64 %v101, %v100
  %v103 = mul i64 %v99, 4
  %v104 = add i64 %v102, %v103
  %v105 = getelementptr i8, ptr %v28, i64 %v104
  %v106 = mul i64 24, %v6
  br label %pack.rows.13
pack.rows.13:
  %v107 = phi i64 [ 0, %pack.rows.body.11 ], [ %v117, %pack.rows.body.14 ]
  %v108 = icmp slt i64 %v107, %v6
  br i1 %v108, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v109 = mul i64 %v107, 24
  %v110 = getelementptr i8, ptr %v105, i64 %v109
  %v111 = mul i64 %v107, %v8
  %v112 = getelementptr i8, ptr %v14, i64 %v111
  %v113 = mul i64 %v96, 4
  %v114 = getelementptr i8, ptr %v112, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = getelementptr i8, ptr %v110, i64 0
  store float %v115, ptr %v116, align 4
  %v117 = add nsw i64 %v107, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v118 = add nsw i64 %v96, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v119 = urem i64 %v4, 16
  %v120 = sub i64 %v4, %v119
  br label %block.16
block.16:
  %v121 = phi i64 [ 0, %pack.rows.end.12 ], [ %v326, %i.edge.end.30 ]
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %block.body.17, label %block.end.18
block.body.17:
  %v123 = mul i64 64, %v6
  br label %pack.k.19
pack.k.19:
  %v124 = phi i64 [ 0, %block.body.17 ], [ %v139, %pack.k.body.20 ]
  %v125 = icmp slt i64 %v124, %v6
  br i1 %v125, label %pack.k.body.20, label %pack.k.end.21
pack.k.body.20:
  %v126 = mul i64 %v124, 64
  %v127 = getelementptr i8, ptr %v26, i64 %v126
  %v128 = mul i64 %v124, %v16
  %v129 = getelementptr i8, ptr %v22, i64 %v128
  %v130 = mul i64 %v121, 4
  %v131 = getelementptr i8, ptr %v129, i64 %v130
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr i8, ptr %v127, i64 0
  %v134 = getelementptr i8, ptr %v133, i64 0
  store <8 x float> %v132, ptr %v134, align 4
  %v135 = getelementptr i8, ptr %v131, i64 32
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr i8, ptr %v127, i64 0
  %v138 = getelementptr i8, ptr %v137, i64 32
  store <8 x float> %v136, ptr %v138, align 4
  %v139 = add nsw i64 %v124, 1
  br label %pack.k.19
pack.k.end.21:
  %v140 = sub i64 %v34, %v31
  %v141 = urem i64 %v140, 6
  %v142 = sub i64 %v34, %v141
  br label %i.22
i.22:
  %v143 = phi i64 [ %v31, %pack.k.end.21 ], [ %v286, %k.end.27 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %i.body.23, label %i.end.24
i.body.23:
  %v145 = sub i64 %v143, %v31
  %v146 = urem i64 %v145, 6
  %v147 = mul i64 4, %v6
  %v148 = sub i64 %v145, %v146
  %v149 = mul i64 %v148, %v147
  %v150 = mul i64 %v146, 4
  %v151 = add i64 %v149, %v150
  %v152 = getelementptr i8, ptr %v28, i64 %v151
  %v153 = mul i64 24, %v6
  %v154 = getelementptr i8, ptr %v152, i64 4
  %v155 = getelementptr i8, ptr %v152, i64 8
  %v156 = getelementptr i8, ptr %v152, i64 12
  %v157 = getelementptr i8, ptr %v152, i64 16
  %v158 = getelementptr i8, ptr %v152, i64 20
  br label %k.25
k.25:
  %v159 = phi i64 [ 0, %i.body.23 ], [ %v221, %k.body.26 ]
  %v160 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v182, %k.body.26 ]
  %v161 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v185, %k.body.26 ]
  %v162 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v191, %k.body.26 ]
  %v163 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v192, %k.body.26 ]
  %v164 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v198, %k.body.26 ]
  %v165 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v199, %k.body.26 ]
  %v166 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v205, %k.body.26 ]
  %v167 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v206, %k.body.26 ]
  %v168 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v212, %k.body.26 ]
  %v169 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v213, %k.body.26 ]
  %v170 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v219, %k.body.26 ]
  %v171 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.23 ], [ %v220, %k.body.26 ]
  %v172 = icmp slt i64 %v159, %v6
  br i1 %v172, label %k.body.26, label %k.end.27
k.body.26:
  %v173 = mul i64 %v159, 24
  %v174 = getelementptr i8, ptr %v152, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = mul i64 %v159, 64
  %v179 = getelementptr i8, ptr %v26, i64 %v178
  %v180 = getelementptr i8, ptr %v179, i64 0
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v181, <8 x float> %v160)
  %v183 = getelementptr i8, ptr %v179, i64 32
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v184, <8 x float> %v161)
  %v186 = mul i64 %v159, 24
  %v187 = getelementptr i8, ptr %v154, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v181, <8 x float> %v162)
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v190, <8 x float> %v184, <8 x float> %v163)
  %v193 = mul i64 %v159, 24
  %v194 = getelementptr i8, ptr %v155, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v181, <8 x float> %v164)
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v197, <8 x float> %v184, <8 x float> %v165)
  %v200 = mul i64 %v159, 24
  %v201 = getelementptr i8, ptr %v156, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v181, <8 x float> %v166)
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v184, <8 x float> %v167)
  %v207 = mul i64 %v159, 24
  %v208 = getelementptr i8, ptr %v157, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v181, <8 x float> %v168)
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v184, <8 x float> %v169)
  %v214 = mul i64 %v159, 24
  %v215 = getelementptr i8, ptr %v158, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v181, <8 x float> %v170)
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v218, <8 x float> %v184, <8 x float> %v171)
  %v221 = add nsw i64 %v159, 1
  br label %k.25
k.end.27:
  %v222 = mul i64 %v143, %v30
  %v223 = getelementptr i8, ptr %v24, i64 %v222
  %v224 = mul i64 %v121, 4
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  store <8 x float> %v160, ptr %v225, align 4
  %v226 = mul i64 %v143, %v30
  %v227 = getelementptr i8, ptr %v24, i64 %v226
  %v228 = add i64 %v121, 8
  %v229 = mul i64 %v228, 4
  %v230 = getelementptr i8, ptr %v227, i64 %v229
  store <8 x float> %v161, ptr %v230, align 4
  %v231 = add i64 %v143, 1
  %v232 = mul i64 %v231, %v30
  %v233 = getelementptr i8, ptr %v24, i64 %v232
  %v234 = mul i64 %v121, 4
  %v235 = getelementptr i8, ptr %v233, i64 %v234
  store <8 x float> %v162, ptr %v235, align 4
  %v236 = add i64 %v143, 1
  %v237 = mul i64 %v236, %v30
  %v238 = getelementptr i8, ptr %v24, i64 %v237
  %v239 = add i64 %v121, 8
  %v240 = mul i64 %v239, 4
  %v241 = getelementptr i8, ptr %v238, i64 %v240
  store <8 x float> %v163, ptr %v241, align 4
  %v242 = add i64 %v143, 2
  %v243 = mul i64 %v242, %v30
  %v244 = getelementptr i8, ptr %v24, i64 %v243
  %v245 = mul i64 %v121, 4
  %v246 = getelementptr i8, ptr %v244, i64 %v245
  store <8 x float> %v164, ptr %v246, align 4
  %v247 = add i64 %v143, 2
  %v248 = mul i64 %v247, %v30
  %v249 = getelementptr i8, ptr %v24, i64 %v248
  %v250 = add i64 %v121, 8
  %v251 = mul i64 %v250, 4
  %v252 = getelementptr i8, ptr %v249, i64 %v251
  store <8 x float> %v165, ptr %v252, align 4
  %v253 = add i64 %v143, 3
  %v254 = mul i64 %v253, %v30
  %v255 = getelementptr i8, ptr %v24, i64 %v254
  %v256 = mul i64 %v121, 4
  %v257 = getelementptr i8, ptr %v255, i64 %v256
  store <8 x float> %v166, ptr %v257, align 4
  %v258 = add i64 %v143, 3
  %v259 = mul i64 %v258, %v30
  %v260 = getelementptr i8, ptr %v24, i64 %v259
  %v261 = add i64 %v121, 8
  %v262 = mul i64 %v261, 4
  %v263 = getelementptr i8, ptr %v260, i64 %v262
  store <8 x float> %v167, ptr %v263, align 4
  %v264 = add i64 %v143, 4
  %v265 = mul i64 %v264, %v30
  %v266 = getelementptr i8, ptr %v24, i64 %v265
  %v267 = mul i64 %v121, 4
  %v268 = getelementptr i8, ptr %v266, i64 %v267
  store <8 x float> %v168, ptr %v268, align 4
  %v269 = add i64 %v143, 4
  %v270 = mul i64 %v269, %v30
  %v271 = getelementptr i8, ptr %v24, i64 %v270
  %v272 = add i64 %v121, 8
  %v273 = mul i64 %v272, 4
  %v274 = getelementptr i8, ptr %v271, i64 %v273
  store <8 x float> %v169, ptr %v274, align 4
  %v275 = add i64 %v143, 5
  %v276 = mul i64 %v275, %v30
  %v277 = getelementptr i8, ptr %v24, i64 %v276
  %v278 = mul i64 %v121, 4
  %v279 = getelementptr i8, ptr %v277, i64 %v278
  store <8 x float> %v170, ptr %v279, align 4
  %v280 = add i64 %v143, 5
  %v281 = mul i64 %v280, %v30
  %v282 = getelementptr i8, ptr %v24, i64 %v281
  %v283 = add i64 %v121, 8
  %v284 = mul i64 %v283, 4
  %v285 = getelementptr i8, ptr %v282, i64 %v284
  store <8 x float> %v171, ptr %v285, align 4
  %v286 = add nsw i64 %v143, 6
  br label %i.22
i.end.24:
  br label %i.edge.28
i.edge.28:
  %v287 = phi i64 [ %v142, %i.end.24 ], [ %v325, %k.end.33 ]
  %v288 = icmp slt i64 %v287, %v34
  br i1 %v288, label %i.edge.body.29, label %i.edge.end.30
i.edge.body.29:
  %v289 = sub i64 %v287, %v31
  %v290 = urem i64 %v289, 6
  %v291 = mul i64 4, %v6
  %v292 = sub i64 %v289, %v290
  %v293 = mul i64 %v292, %v291
  %v294 = mul i64 %v290, 4
  %v295 = add i64 %v293, %v294
  %v296 = getelementptr i8, ptr %v28, i64 %v295
  %v297 = mul i64 24, %v6
  br label %k.31
k.31:
  %v298 = phi i64 [ 0, %i.edge.body.29 ], [ %v315, %k.body.32 ]
  %v299 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.29 ], [ %v311, %k.body.32 ]
  %v300 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.29 ], [ %v314, %k.body.32 ]
  %v301 = icmp slt i64 %v298, %v6
  br i1 %v301, label %k.body.32, label %k.end.33
k.body.32:
  %v302 = mul i64 %v298, 24
  %v303 = getelementptr i8, ptr %v296, i64 %v302
  %v304 = load float, ptr %v303, align 4
  %v305 = insertelement <8 x float> poison, float %v304, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = mul i64 %v298, 64
  %v308 = getelementptr i8, ptr %v26, i64 %v307
  %v309 = getelementptr i8, ptr %v308, i64 0
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v310, <8 x float> %v299)
  %v312 = getelementptr i8, ptr %v308, i64 32
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v306, <8 x float> %v313, <8 x float> %v300)
  %v315 = add nsw i64 %v298, 1
  br label %k.31
k.end.33:
  %v316 = mul i64 %v287, %v30
  %v317 = getelementptr i8, ptr %v24, i64 %v316
  %v318 = mul i64 %v121, 4
  %v319 = getelementptr i8, ptr %v317, i64 %v318
  store <8 x float> %v299, ptr %v319, align 4
  %v320 = mul i64 %v287, %v30
  %v321 = getelementptr i8, ptr %v24, i64 %v320
  %v322 = add i64 %v121, 8
  %v323 = mul i64 %v322, 4
  %v324 = getelementptr i8, ptr %v321, i64 %v323
  store <8 x float> %v300, ptr %v324, align 4
  %v325 = add nsw i64 %v287, 1
  br label %i.edge.28
i.edge.end.30:
  %v326 = add nsw i64 %v121, 16
  br label %block.16
block.end.18:
  br label %edge.block.34
edge.block.34:
  %v327 = phi i64 [ %v120, %block.end.18 ], [ %v504, %i.edge.end.48 ]
  %v328 = icmp slt i64 %v327, %v4
  br i1 %v328, label %edge.block.body.35, label %edge.block.end.36
edge.block.body.35:
  %v329 = sub i64 %v4, %v327
  %v330 = call i64 @llvm.smin.i64(i64 %v329, i64 8)
  %v331 = mul i64 32, %v6
  br label %pack.k.37
pack.k.37:
  %v332 = phi i64 [ 0, %edge.block.body.35 ], [ %v347, %pack.k.body.38 ]
  %v333 = icmp slt i64 %v332, %v6
  br i1 %v333, label %pack.k.body.38, label %pack.k.end.39
pack.k.body.38:
  %v334 = mul i64 %v332, 32
  %v335 = getelementptr i8, ptr %v26, i64 %v334
  %v336 = mul i64 %v332, %v16
  %v337 = getelementptr i8, ptr %v22, i64 %v336
  %v338 = mul i64 %v327, 4
  %v339 = getelementptr i8, ptr %v337, i64 %v338
  %v340 = trunc i64 %v330 to i32
  %v341 = insertelement <8 x i32> poison, i32 %v340, i64 0
  %v342 = shufflevector <8 x i32> %v341, <8 x i32> poison, <8 x i32> zeroinitializer
  %v343 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v342
  %v344 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v339, <8 x i1> %v343, <8 x float> zeroinitializer)
  %v345 = getelementptr i8, ptr %v335, i64 0
  %v346 = getelementptr i8, ptr %v345, i64 0
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v332, 1
  br label %pack.k.37
pack.k.end.39:
  %v348 = sub i64 %v34, %v31
  %v349 = urem i64 %v348, 6
  %v350 = sub i64 %v34, %v349
  br label %i.40
i.40:
  %v351 = phi i64 [ %v31, %pack.k.end.39 ], [ %v469, %k.end.45 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %i.body.41, label %i.end.42
i.body.41:
  %v353 = sub i64 %v351, %v31
  %v354 = urem i64 %v353, 6
  %v355 = mul i64 4, %v6
  %v356 = sub i64 %v353, %v354
  %v357 = mul i64 %v356, %v355
  %v358 = mul i64 %v354, 4
  %v359 = add i64 %v357, %v358
  %v360 = getelementptr i8, ptr %v28, i64 %v359
  %v361 = mul i64 24, %v6
  %v362 = getelementptr i8, ptr %v360, i64 4
  %v363 = getelementptr i8, ptr %v360, i64 8
  %v364 = getelementptr i8, ptr %v360, i64 12
  %v365 = getelementptr i8, ptr %v360, i64 16
  %v366 = getelementptr i8, ptr %v360, i64 20
  br label %k.43
k.43:
  %v367 = phi i64 [ 0, %i.body.41 ], [ %v415, %k.body.44 ]
  %v368 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v384, %k.body.44 ]
  %v369 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v390, %k.body.44 ]
  %v370 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v396, %k.body.44 ]
  %v371 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v402, %k.body.44 ]
  %v372 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v408, %k.body.44 ]
  %v373 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.41 ], [ %v414, %k.body.44 ]
  %v374 = icmp slt i64 %v367, %v6
  br i1 %v374, label %k.body.44, label %k.end.45
k.body.44:
  %v375 = mul i64 %v367, 24
  %v376 = getelementptr i8, ptr %v360, i64 %v375
  %v377 = load float, ptr %v376, align 4
  %v378 = insertelement <8 x float> poison, float %v377, i64 0
  %v379 = shufflevector <8 x float> %v378, <8 x float> poison, <8 x i32> zeroinitializer
  %v380 = mul i64 %v367, 32
  %v381 = getelementptr i8, ptr %v26, i64 %v380
  %v382 = getelementptr i8, ptr %v381, i64 0
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v379, <8 x float> %v383, <8 x float> %v368)
  %v385 = mul i64 %v367, 24
  %v386 = getelementptr i8, ptr %v362, i64 %v385
  %v387 = load float, ptr %v386, align 4
  %v388 = insertelement <8 x float> poison, float %v387, i64 0
  %v389 = shufflevector <8 x float> %v388, <8 x float> poison, <8 x i32> zeroinitializer
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v389, <8 x float> %v383, <8 x float> %v369)
  %v391 = mul i64 %v367, 24
  %v392 = getelementptr i8, ptr %v363, i64 %v391
  %v393 = load float, ptr %v392, align 4
  %v394 = insertelement <8 x float> poison, float %v393, i64 0
  %v395 = shufflevector <8 x float> %v394, <8 x float> poison, <8 x i32> zeroinitializer
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v395, <8 x float> %v383, <8 x float> %v370)
  %v397 = mul i64 %v367, 24
  %v398 = getelementptr i8, ptr %v364, i64 %v397
  %v399 = load float, ptr %v398, align 4
  %v400 = insertelement <8 x float> poison, float %v399, i64 0
  %v401 = shufflevector <8 x float> %v400, <8 x float> poison, <8 x i32> zeroinitializer
  %v402 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v401, <8 x float> %v383, <8 x float> %v371)
  %v403 = mul i64 %v367, 24
  %v404 = getelementptr i8, ptr %v365, i64 %v403
  %v405 = load float, ptr %v404, align 4
  %v406 = insertelement <8 x float> poison, float %v405, i64 0
  %v407 = shufflevector <8 x float> %v406, <8 x float> poison, <8 x i32> zeroinitializer
  %v408 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v407, <8 x float> %v383, <8 x float> %v372)
  %v409 = mul i64 %v367, 24
  %v410 = getelementptr i8, ptr %v366, i64 %v409
  %v411 = load float, ptr %v410, align 4
  %v412 = insertelement <8 x float> poison, float %v411, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v413, <8 x float> %v383, <8 x float> %v373)
  %v415 = add nsw i64 %v367, 1
  br label %k.43
k.end.45:
  %v416 = mul i64 %v351, %v30
  %v417 = getelementptr i8, ptr %v24, i64 %v416
  %v418 = mul i64 %v327, 4
  %v419 = getelementptr i8, ptr %v417, i64 %v418
  %v420 = trunc i64 %v330 to i32
  %v421 = insertelement <8 x i32> poison, i32 %v420, i64 0
  %v422 = shufflevector <8 x i32> %v421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v423 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v422
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v368, ptr align 4 %v419, <8 x i1> %v423)
  %v424 = add i64 %v351, 1
  %v425 = mul i64 %v424, %v30
  %v426 = getelementptr i8, ptr %v24, i64 %v425
  %v427 = mul i64 %v327, 4
  %v428 = getelementptr i8, ptr %v426, i64 %v427
  %v429 = trunc i64 %v330 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v369, ptr align 4 %v428, <8 x i1> %v432)
  %v433 = add i64 %v351, 2
  %v434 = mul i64 %v433, %v30
  %v435 = getelementptr i8, ptr %v24, i64 %v434
  %v436 = mul i64 %v327, 4
  %v437 = getelementptr i8, ptr %v435, i64 %v436
  %v438 = trunc i64 %v330 to i32
  %v439 = insertelement <8 x i32> poison, i32 %v438, i64 0
  %v440 = shufflevector <8 x i32> %v439, <8 x i32> poison, <8 x i32> zeroinitializer
  %v441 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v440
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v370, ptr align 4 %v437, <8 x i1> %v441)
  %v442 = add i64 %v351, 3
  %v443 = mul i64 %v442, %v30
  %v444 = getelementptr i8, ptr %v24, i64 %v443
  %v445 = mul i64 %v327, 4
  %v446 = getelementptr i8, ptr %v444, i64 %v445
  %v447 = trunc i64 %v330 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v371, ptr align 4 %v446, <8 x i1> %v450)
  %v451 = add i64 %v351, 4
  %v452 = mul i64 %v451, %v30
  %v453 = getelementptr i8, ptr %v24, i64 %v452
  %v454 = mul i64 %v327, 4
  %v455 = getelementptr i8, ptr %v453, i64 %v454
  %v456 = trunc i64 %v330 to i32
  %v457 = insertelement <8 x i32> poison, i32 %v456, i64 0
  %v458 = shufflevector <8 x i32> %v457, <8 x i32> poison, <8 x i32> zeroinitializer
  %v459 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v458
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v372, ptr align 4 %v455, <8 x i1> %v459)
  %v460 = add i64 %v351, 5
  %v461 = mul i64 %v460, %v30
  %v462 = getelementptr i8, ptr %v24, i64 %v461
  %v463 = mul i64 %v327, 4
  %v464 = getelementptr i8, ptr %v462, i64 %v463
  %v465 = trunc i64 %v330 to i32
  %v466 = insertelement <8 x i32> poison, i32 %v465, i64 0
  %v467 = shufflevector <8 x i32> %v466, <8 x i32> poison, <8 x i32> zeroinitializer
  %v468 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v467
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v373, ptr align 4 %v464, <8 x i1> %v468)
  %v469 = add nsw i64 %v351, 6
  br label %i.40
i.end.42:
  br label %i.edge.46
i.edge.46:
  %v470 = phi i64 [ %v350, %i.end.42 ], [ %v503, %k.end.51 ]
  %v471 = icmp slt i64 %v470, %v34
  br i1 %v471, label %i.edge.body.47, label %i.edge.end.48
i.edge.body.47:
  %v472 = sub i64 %v470, %v31
  %v473 = urem i64 %v472, 6
  %v474 = mul i64 4, %v6
  %v475 = sub i64 %v472, %v473
  %v476 = mul i64 %v475, %v474
  %v477 = mul i64 %v473, 4
  %v478 = add i64 %v476, %v477
  %v479 = getelementptr i8, ptr %v28, i64 %v478
  %v480 = mul i64 24, %v6
  br label %k.49
k.49:
  %v481 = phi i64 [ 0, %i.edge.body.47 ], [ %v494, %k.body.50 ]
  %v482 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.47 ], [ %v493, %k.body.50 ]
  %v483 = icmp slt i64 %v481, %v6
  br i1 %v483, label %k.body.50, label %k.end.51
k.body.50:
  %v484 = mul i64 %v481, 24
  %v485 = getelementptr i8, ptr %v479, i64 %v484
  %v486 = load float, ptr %v485, align 4
  %v487 = insertelement <8 x float> poison, float %v486, i64 0
  %v488 = shufflevector <8 x float> %v487, <8 x float> poison, <8 x i32> zeroinitializer
  %v489 = mul i64 %v481, 32
  %v490 = getelementptr i8, ptr %v26, i64 %v489
  %v491 = getelementptr i8, ptr %v490, i64 0
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v488, <8 x float> %v492, <8 x float> %v482)
  %v494 = add nsw i64 %v481, 1
  br label %k.49
k.end.51:
  %v495 = mul i64 %v470, %v30
  %v496 = getelementptr i8, ptr %v24, i64 %v495
  %v497 = mul i64 %v327, 4
  %v498 = getelementptr i8, ptr %v496, i64 %v497
  %v499 = trunc i64 %v330 to i32
  %v500 = insertelement <8 x i32> poison, i32 %v499, i64 0
  %v501 = shufflevector <8 x i32> %v500, <8 x i32> poison, <8 x i32> zeroinitializer
  %v502 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v501
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v482, ptr align 4 %v498, <8 x i1> %v502)
  %v503 = add nsw i64 %v470, 1
  br label %i.edge.46
i.edge.end.48:
  %v504 = add nsw i64 %v327, 8
  br label %edge.block.34
edge.block.end.36:
  %v505 = add nsw i64 %v31, 516
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

