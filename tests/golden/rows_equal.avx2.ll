
define void @rows_equal.output(ptr noundef %arguments) nounwind  {
entry:
  %v474 = alloca <8 x i8>, i64 1, align 64
  %v487 = alloca <8 x i8>, i64 1, align 64
  %v500 = alloca <8 x i8>, i64 1, align 64
  %v513 = alloca <8 x i8>, i64 1, align 64
  %v558 = alloca <8 x i8>, i64 1, align 64
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
  %v25 = getelementptr i8, ptr %arguments, i64 152
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 160
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  br label %row.block.1
row.block.1:
  %v31 = phi i64 [ 0, %entry ], [ %v568, %edge.block.end.39 ]
  %v32 = icmp slt i64 %v31, %v2
  br i1 %v32, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v33 = add i64 %v31, 512
  %v34 = call i64 @llvm.smin.i64(i64 %v2, i64 %v33)
  %v35 = sub i64 %v34, %v31
  %v36 = urem i64 %v35, 4
  %v37 = sub i64 %v34, %v36
  br label %pack.rows.4
pack.rows.4:
  %v38 = phi i64 [ %v31, %row.block.body.2 ], [ %v81, %pack.rows.end.9 ]
  %v39 = icmp slt i64 %v38, %v37
  br i1 %v39, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v40 = sub i64 %v38, %v31
  %v41 = urem i64 %v40, 4
  %v42 = mul i64 4, %v6
  %v43 = sub i64 %v40, %v41
  %v44 = mul i64 %v43, %v42
  %v45 = mul i64 %v41, 4
  %v46 = add i64 %v44, %v45
  %v47 = getelementptr i8, ptr %v28, i64 %v46
  %v48 = mul i64 16, %v6
  br label %pack.rows.7
pack.rows.7:
  %v49 = phi i64 [ 0, %pack.rows.body.5 ], [ %v80, %pack.rows.body.8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v51 = mul i64 %v49, 16
  %v52 = getelementptr i8, ptr %v47, i64 %v51
  %v53 = mul i64 %v38, %v8
  %v54 = getelementptr i8, ptr %v14, i64 %v53
  %v55 = mul i64 %v49, 4
  %v56 = getelementptr i8, ptr %v54, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = getelementptr i8, ptr %v52, i64 0
  store float %v57, ptr %v58, align 4
  %v59 = add i64 %v38, 1
  %v60 = mul i64 %v59, %v8
  %v61 = getelementptr i8, ptr %v14, i64 %v60
  %v62 = mul i64 %v49, 4
  %v63 = getelementptr i8, ptr %v61, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = getelementptr i8, ptr %v52, i64 4
  store float %v64, ptr %v65, align 4
  %v66 = add i64 %v38, 2
  %v67 = mul i64 %v66, %v8
  %v68 = getelementptr i8, ptr %v14, i64 %v67
  %v69 = mul i64 %v49, 4
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = getelementptr i8, ptr %v52, i64 8
  store float %v71, ptr %v72, align 4
  %v73 = add i64 %v38, 3
  %v74 = mul i64 %v73, %v8
  %v75 = getelementptr i8, ptr %v14, i64 %v74
  %v76 = mul i64 %v49, 4
  %v77 = getelementptr i8, ptr %v75, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr i8, ptr %v52, i64 12
  store float %v78, ptr %v79, align 4
  %v80 = add nsw i64 %v49, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v81 = add nsw i64 %v38, 4
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v82 = phi i64 [ %v37, %pack.rows.end.6 ], [ %v104, %pack.rows.end.15 ]
  %v83 = icmp slt i64 %v82, %v34
  br i1 %v83, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v84 = sub i64 %v82, %v31
  %v85 = urem i64 %v84, 4
  %v86 = mul i64 4, %v6
  %v87 = sub i64 %v84, %v85
  %v88 = mul i64 %v87, %v86
  %v89 = mul i64 %v85, 4
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr i8, ptr %v28, i64 %v90
  %v92 = mul i64 16, %v6
  br label %pack.rows.13
pack.rows.13:
  %v93 = phi i64 [ 0, %pack.rows.body.11 ], [ %v103, %pack.rows.body.14 ]
  %v94 = icmp slt i64 %v93, %v6
  br i1 %v94, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v95 = mul i64 %v93, 16
  %v96 = getelementptr i8, ptr %v91, i64 %v95
  %v97 = mul i64 %v82, %v8
  %v98 = getelementptr i8, ptr %v14, i64 %v97
  %v99 = mul i64 %v93, 4
  %v100 = getelementptr i8, ptr %v98, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = getelementptr i8, ptr %v96, i64 0
  store float %v101, ptr %v102, align 4
  %v103 = add nsw i64 %v93, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v104 = add nsw i64 %v82, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v105 = urem i64 %v4, 16
  %v106 = sub i64 %v4, %v105
  br label %block.16
block.16:
  %v107 = phi i64 [ 0, %pack.rows.end.12 ], [ %v365, %i.edge.end.33 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %block.body.17, label %block.end.18
block.body.17:
  %v109 = mul i64 64, %v6
  br label %pack.b.19
pack.b.19:
  %v110 = phi i64 [ 0, %block.body.17 ], [ %v182, %pack.k.end.24 ]
  %v111 = icmp slt i64 %v110, 16
  br i1 %v111, label %pack.b.body.20, label %pack.b.end.21
pack.b.body.20:
  %v112 = mul i64 %v110, 4
  %v113 = getelementptr i8, ptr %v26, i64 %v112
  br label %pack.k.22
pack.k.22:
  %v114 = phi i64 [ 0, %pack.b.body.20 ], [ %v181, %pack.k.body.23 ]
  %v115 = icmp slt i64 %v114, %v6
  br i1 %v115, label %pack.k.body.23, label %pack.k.end.24
pack.k.body.23:
  %v116 = mul i64 %v114, 64
  %v117 = getelementptr i8, ptr %v113, i64 %v116
  %v118 = add i64 %v107, %v110
  %v119 = mul i64 %v118, %v16
  %v120 = getelementptr i8, ptr %v22, i64 %v119
  %v121 = mul i64 %v114, 4
  %v122 = getelementptr i8, ptr %v120, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = getelementptr i8, ptr %v117, i64 0
  store float %v123, ptr %v124, align 4
  %v125 = add i64 %v107, %v110
  %v126 = add i64 %v125, 1
  %v127 = mul i64 %v126, %v16
  %v128 = getelementptr i8, ptr %v22, i64 %v127
  %v129 = mul i64 %v114, 4
  %v130 = getelementptr i8, ptr %v128, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = getelementptr i8, ptr %v117, i64 4
  store float %v131, ptr %v132, align 4
  %v133 = add i64 %v107, %v110
  %v134 = add i64 %v133, 2
  %v135 = mul i64 %v134, %v16
  %v136 = getelementptr i8, ptr %v22, i64 %v135
  %v137 = mul i64 %v114, 4
  %v138 = getelementptr i8, ptr %v136, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = getelementptr i8, ptr %v117, i64 8
  store float %v139, ptr %v140, align 4
  %v141 = add i64 %v107, %v110
  %v142 = add i64 %v141, 3
  %v143 = mul i64 %v142, %v16
  %v144 = getelementptr i8, ptr %v22, i64 %v143
  %v145 = mul i64 %v114, 4
  %v146 = getelementptr i8, ptr %v144, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = getelementptr i8, ptr %v117, i64 12
  store float %v147, ptr %v148, align 4
  %v149 = add i64 %v107, %v110
  %v150 = add i64 %v149, 4
  %v151 = mul i64 %v150, %v16
  %v152 = getelementptr i8, ptr %v22, i64 %v151
  %v153 = mul i64 %v114, 4
  %v154 = getelementptr i8, ptr %v152, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = getelementptr i8, ptr %v117, i64 16
  store float %v155, ptr %v156, align 4
  %v157 = add i64 %v107, %v110
  %v158 = add i64 %v157, 5
  %v159 = mul i64 %v158, %v16
  %v160 = getelementptr i8, ptr %v22, i64 %v159
  %v161 = mul i64 %v114, 4
  %v162 = getelementptr i8, ptr %v160, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = getelementptr i8, ptr %v117, i64 20
  store float %v163, ptr %v164, align 4
  %v165 = add i64 %v107, %v110
  %v166 = add i64 %v165, 6
  %v167 = mul i64 %v166, %v16
  %v168 = getelementptr i8, ptr %v22, i64 %v167
  %v169 = mul i64 %v114, 4
  %v170 = getelementptr i8, ptr %v168, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = getelementptr i8, ptr %v117, i64 24
  store float %v171, ptr %v172, align 4
  %v173 = add i64 %v107, %v110
  %v174 = add i64 %v173, 7
  %v175 = mul i64 %v174, %v16
  %v176 = getelementptr i8, ptr %v22, i64 %v175
  %v177 = mul i64 %v114, 4
  %v178 = getelementptr i8, ptr %v176, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr i8, ptr %v117, i64 28
  store float %v179, ptr %v180, align 4
  %v181 = add nsw i64 %v114, 1
  br label %pack.k.22
pack.k.end.24:
  %v182 = add nsw i64 %v110, 8
  br label %pack.b.19
pack.b.end.21:
  %v183 = sub i64 %v34, %v31
  %v184 = urem i64 %v183, 4
  %v185 = sub i64 %v34, %v184
  br label %i.25
i.25:
  %v186 = phi i64 [ %v31, %pack.b.end.21 ], [ %v315, %k.end.30 ]
  %v187 = icmp slt i64 %v186, %v185
  br i1 %v187, label %i.body.26, label %i.end.27
i.body.26:
  %v188 = sub i64 %v186, %v31
  %v189 = urem i64 %v188, 4
  %v190 = mul i64 4, %v6
  %v191 = sub i64 %v188, %v189
  %v192 = mul i64 %v191, %v190
  %v193 = mul i64 %v189, 4
  %v194 = add i64 %v192, %v193
  %v195 = getelementptr i8, ptr %v28, i64 %v194
  %v196 = mul i64 16, %v6
  %v197 = getelementptr i8, ptr %v195, i64 4
  %v198 = getelementptr i8, ptr %v195, i64 8
  %v199 = getelementptr i8, ptr %v195, i64 12
  %v200 = getelementptr i8, ptr %arguments, i64 144
  %v201 = load float, ptr %v200, align 8
  br label %k.28
k.28:
  %v202 = phi i64 [ 0, %i.body.26 ], [ %v272, %k.body.29 ]
  %v203 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v226, %k.body.29 ]
  %v204 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v232, %k.body.29 ]
  %v205 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v241, %k.body.29 ]
  %v206 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v245, %k.body.29 ]
  %v207 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v254, %k.body.29 ]
  %v208 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v258, %k.body.29 ]
  %v209 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v267, %k.body.29 ]
  %v210 = phi <8 x i1> [ splat (i1 true), %i.body.26 ], [ %v271, %k.body.29 ]
  %v211 = icmp slt i64 %v202, %v6
  br i1 %v211, label %k.body.29, label %k.end.30
k.body.29:
  %v212 = mul i64 %v202, 16
  %v213 = getelementptr i8, ptr %v195, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = mul i64 %v202, 64
  %v216 = getelementptr i8, ptr %v26, i64 %v215
  %v217 = getelementptr i8, ptr %v216, i64 0
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = insertelement <8 x float> poison, float %v214, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  %v221 = fsub <8 x float> %v220, %v218
  %v222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v221)
  %v223 = insertelement <8 x float> poison, float %v201, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  %v225 = fcmp ole <8 x float> %v222, %v224
  %v226 = and <8 x i1> %v203, %v225
  %v227 = getelementptr i8, ptr %v216, i64 32
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fsub <8 x float> %v220, %v228
  %v230 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v229)
  %v231 = fcmp ole <8 x float> %v230, %v224
  %v232 = and <8 x i1> %v204, %v231
  %v233 = mul i64 %v202, 16
  %v234 = getelementptr i8, ptr %v197, i64 %v233
  %v235 = load float, ptr %v234, align 4
  %v236 = insertelement <8 x float> poison, float %v235, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  %v238 = fsub <8 x float> %v237, %v218
  %v239 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v238)
  %v240 = fcmp ole <8 x float> %v239, %v224
  %v241 = and <8 x i1> %v205, %v240
  %v242 = fsub <8 x float> %v237, %v228
  %v243 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v242)
  %v244 = fcmp ole <8 x float> %v243, %v224
  %v245 = and <8 x i1> %v206, %v244
  %v246 = mul i64 %v202, 16
  %v247 = getelementptr i8, ptr %v198, i64 %v246
  %v248 = load float, ptr %v247, align 4
  %v249 = insertelement <8 x float> poison, float %v248, i64 0
  %v250 = shufflevector <8 x float> %v249, <8 x float> poison, <8 x i32> zeroinitializer
  %v251 = fsub <8 x float> %v250, %v218
  %v252 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v251)
  %v253 = fcmp ole <8 x float> %v252, %v224
  %v254 = and <8 x i1> %v207, %v253
  %v255 = fsub <8 x float> %v250, %v228
  %v256 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v255)
  %v257 = fcmp ole <8 x float> %v256, %v224
  %v258 = and <8 x i1> %v208, %v257
  %v259 = mul i64 %v202, 16
  %v260 = getelementptr i8, ptr %v199, i64 %v259
  %v261 = load float, ptr %v260, align 4
  %v262 = insertelement <8 x float> poison, float %v261, i64 0
  %v263 = shufflevector <8 x float> %v262, <8 x float> poison, <8 x i32> zeroinitializer
  %v264 = fsub <8 x float> %v263, %v218
  %v265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v264)
  %v266 = fcmp ole <8 x float> %v265, %v224
  %v267 = and <8 x i1> %v209, %v266
  %v268 = fsub <8 x float> %v263, %v228
  %v269 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v268)
  %v270 = fcmp ole <8 x float> %v269, %v224
  %v271 = and <8 x i1> %v210, %v270
  %v272 = add nsw i64 %v202, 1
  br label %k.28
k.end.30:
  %v273 = mul i64 %v186, %v30
  %v274 = getelementptr i8, ptr %v24, i64 %v273
  %v275 = getelementptr i8, ptr %v274, i64 %v107
  %v276 = zext <8 x i1> %v203 to <8 x i8>
  store <8 x i8> %v276, ptr %v275, align 1
  %v277 = mul i64 %v186, %v30
  %v278 = getelementptr i8, ptr %v24, i64 %v277
  %v279 = add i64 %v107, 8
  %v280 = getelementptr i8, ptr %v278, i64 %v279
  %v281 = zext <8 x i1> %v204 to <8 x i8>
  store <8 x i8> %v281, ptr %v280, align 1
  %v282 = add i64 %v186, 1
  %v283 = mul i64 %v282, %v30
  %v284 = getelementptr i8, ptr %v24, i64 %v283
  %v285 = getelementptr i8, ptr %v284, i64 %v107
  %v286 = zext <8 x i1> %v205 to <8 x i8>
  store <8 x i8> %v286, ptr %v285, align 1
  %v287 = add i64 %v186, 1
  %v288 = mul i64 %v287, %v30
  %v289 = getelementptr i8, ptr %v24, i64 %v288
  %v290 = add i64 %v107, 8
  %v291 = getelementptr i8, ptr %v289, i64 %v290
  %v292 = zext <8 x i1> %v206 to <8 x i8>
  store <8 x i8> %v292, ptr %v291, align 1
  %v293 = add i64 %v186, 2
  %v294 = mul i64 %v293, %v30
  %v295 = getelementptr i8, ptr %v24, i64 %v294
  %v296 = getelementptr i8, ptr %v295, i64 %v107
  %v297 = zext <8 x i1> %v207 to <8 x i8>
  store <8 x i8> %v297, ptr %v296, align 1
  %v298 = add i64 %v186, 2
  %v299 = mul i64 %v298, %v30
  %v300 = getelementptr i8, ptr %v24, i64 %v299
  %v301 = add i64 %v107, 8
  %v302 = getelementptr i8, ptr %v300, i64 %v301
  %v303 = zext <8 x i1> %v208 to <8 x i8>
  store <8 x i8> %v303, ptr %v302, align 1
  %v304 = add i64 %v186, 3
  %v305 = mul i64 %v304, %v30
  %v306 = getelementptr i8, ptr %v24, i64 %v305
  %v307 = getelementptr i8, ptr %v306, i64 %v107
  %v308 = zext <8 x i1> %v209 to <8 x i8>
  store <8 x i8> %v308, ptr %v307, align 1
  %v309 = add i64 %v186, 3
  %v310 = mul i64 %v309, %v30
  %v311 = getelementptr i8, ptr %v24, i64 %v310
  %v312 = add i64 %v107, 8
  %v313 = getelementptr i8, ptr %v311, i64 %v312
  %v314 = zext <8 x i1> %v210 to <8 x i8>
  store <8 x i8> %v314, ptr %v313, align 1
  %v315 = add nsw i64 %v186, 4
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v316 = phi i64 [ %v185, %i.end.27 ], [ %v364, %k.end.36 ]
  %v317 = icmp slt i64 %v316, %v34
  br i1 %v317, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v318 = sub i64 %v316, %v31
  %v319 = urem i64 %v318, 4
  %v320 = mul i64 4, %v6
  %v321 = sub i64 %v318, %v319
  %v322 = mul i64 %v321, %v320
  %v323 = mul i64 %v319, 4
  %v324 = add i64 %v322, %v323
  %v325 = getelementptr i8, ptr %v28, i64 %v324
  %v326 = mul i64 16, %v6
  %v327 = getelementptr i8, ptr %arguments, i64 144
  %v328 = load float, ptr %v327, align 8
  br label %k.34
k.34:
  %v329 = phi i64 [ 0, %i.edge.body.32 ], [ %v354, %k.body.35 ]
  %v330 = phi <8 x i1> [ splat (i1 true), %i.edge.body.32 ], [ %v347, %k.body.35 ]
  %v331 = phi <8 x i1> [ splat (i1 true), %i.edge.body.32 ], [ %v353, %k.body.35 ]
  %v332 = icmp slt i64 %v329, %v6
  br i1 %v332, label %k.body.35, label %k.end.36
k.body.35:
  %v333 = mul i64 %v329, 16
  %v334 = getelementptr i8, ptr %v325, i64 %v333
  %v335 = load float, ptr %v334, align 4
  %v336 = mul i64 %v329, 64
  %v337 = getelementptr i8, ptr %v26, i64 %v336
  %v338 = getelementptr i8, ptr %v337, i64 0
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = insertelement <8 x float> poison, float %v335, i64 0
  %v341 = shufflevector <8 x float> %v340, <8 x float> poison, <8 x i32> zeroinitializer
  %v342 = fsub <8 x float> %v341, %v339
  %v343 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v342)
  %v344 = insertelement <8 x float> poison, float %v328, i64 0
  %v345 = shufflevector <8 x float> %v344, <8 x float> poison, <8 x i32> zeroinitializer
  %v346 = fcmp ole <8 x float> %v343, %v345
  %v347 = and <8 x i1> %v330, %v346
  %v348 = getelementptr i8, ptr %v337, i64 32
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fsub <8 x float> %v341, %v349
  %v351 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v350)
  %v352 = fcmp ole <8 x float> %v351, %v345
  %v353 = and <8 x i1> %v331, %v352
  %v354 = add nsw i64 %v329, 1
  br label %k.34
k.end.36:
  %v355 = mul i64 %v316, %v30
  %v356 = getelementptr i8, ptr %v24, i64 %v355
  %v357 = getelementptr i8, ptr %v356, i64 %v107
  %v358 = zext <8 x i1> %v330 to <8 x i8>
  store <8 x i8> %v358, ptr %v357, align 1
  %v359 = mul i64 %v316, %v30
  %v360 = getelementptr i8, ptr %v24, i64 %v359
  %v361 = add i64 %v107, 8
  %v362 = getelementptr i8, ptr %v360, i64 %v361
  %v363 = zext <8 x i1> %v331 to <8 x i8>
  store <8 x i8> %v363, ptr %v362, align 1
  %v364 = add nsw i64 %v316, 1
  br label %i.edge.31
i.edge.end.33:
  %v365 = add nsw i64 %v107, 16
  br label %block.16
block.end.18:
  br label %edge.block.37
edge.block.37:
  %v366 = phi i64 [ %v106, %block.end.18 ], [ %v567, %i.edge.end.74 ]
  %v367 = icmp slt i64 %v366, %v4
  br i1 %v367, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v368 = sub i64 %v4, %v366
  %v369 = call i64 @llvm.smin.i64(i64 %v368, i64 8)
  %v370 = mul i64 32, %v6
  %v371 = sub i64 %v4, %v366
  %v372 = call i64 @llvm.smin.i64(i64 %v371, i64 8)
  br label %pack.b.40
pack.b.40:
  %v373 = phi i64 [ 0, %edge.block.body.38 ], [ %v389, %pack.k.end.45 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %pack.b.body.41, label %pack.b.end.42
pack.b.body.41:
  %v375 = mul i64 %v373, 4
  %v376 = getelementptr i8, ptr %v26, i64 %v375
  br label %pack.k.43
pack.k.43:
  %v377 = phi i64 [ 0, %pack.b.body.41 ], [ %v388, %pack.k.body.44 ]
  %v378 = icmp slt i64 %v377, %v6
  br i1 %v378, label %pack.k.body.44, label %pack.k.end.45
pack.k.body.44:
  %v379 = mul i64 %v377, 32
  %v380 = getelementptr i8, ptr %v376, i64 %v379
  %v381 = add i64 %v366, %v373
  %v382 = mul i64 %v381, %v16
  %v383 = getelementptr i8, ptr %v22, i64 %v382
  %v384 = mul i64 %v377, 4
  %v385 = getelementptr i8, ptr %v383, i64 %v384
  %v386 = load float, ptr %v385, align 4
  %v387 = getelementptr i8, ptr %v380, i64 0
  store float %v386, ptr %v387, align 4
  %v388 = add nsw i64 %v377, 1
  br label %pack.k.43
pack.k.end.45:
  %v389 = add nsw i64 %v373, 1
  br label %pack.b.40
pack.b.end.42:
  %v390 = icmp slt i64 %v372, 8
  br i1 %v390, label %pack.pad.46, label %pack.pad.end.47
pack.pad.46:
  br label %pack.k.48
pack.k.48:
  %v391 = phi i64 [ 0, %pack.pad.46 ], [ %v401, %pack.pad.end.53 ]
  %v392 = icmp slt i64 %v391, %v6
  br i1 %v392, label %pack.k.body.49, label %pack.k.end.50
pack.k.body.49:
  %v393 = mul i64 %v391, 32
  %v394 = getelementptr i8, ptr %v26, i64 %v393
  br label %pack.pad.51
pack.pad.51:
  %v395 = phi i64 [ %v372, %pack.k.body.49 ], [ %v400, %pack.pad.body.52 ]
  %v396 = icmp slt i64 %v395, 8
  br i1 %v396, label %pack.pad.body.52, label %pack.pad.end.53
pack.pad.body.52:
  %v397 = mul i64 %v395, 4
  %v398 = getelementptr i8, ptr %v394, i64 %v397
  %v399 = getelementptr i8, ptr %v398, i64 0
  store float 0x0000000000000000, ptr %v399, align 4
  %v400 = add nsw i64 %v395, 1
  br label %pack.pad.51
pack.pad.end.53:
  %v401 = add nsw i64 %v391, 1
  br label %pack.k.48
pack.k.end.50:
  br label %pack.pad.end.47
pack.pad.end.47:
  %v402 = sub i64 %v34, %v31
  %v403 = urem i64 %v402, 4
  %v404 = sub i64 %v34, %v403
  br label %i.54
i.54:
  %v405 = phi i64 [ %v31, %pack.pad.end.47 ], [ %v521, %edge.end.71 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %i.body.55, label %i.end.56
i.body.55:
  %v407 = sub i64 %v405, %v31
  %v408 = urem i64 %v407, 4
  %v409 = mul i64 4, %v6
  %v410 = sub i64 %v407, %v408
  %v411 = mul i64 %v410, %v409
  %v412 = mul i64 %v408, 4
  %v413 = add i64 %v411, %v412
  %v414 = getelementptr i8, ptr %v28, i64 %v413
  %v415 = mul i64 16, %v6
  %v416 = getelementptr i8, ptr %v414, i64 4
  %v417 = getelementptr i8, ptr %v414, i64 8
  %v418 = getelementptr i8, ptr %v414, i64 12
  %v419 = getelementptr i8, ptr %arguments, i64 144
  %v420 = load float, ptr %v419, align 8
  br label %k.57
k.57:
  %v421 = phi i64 [ 0, %i.body.55 ], [ %v469, %k.body.58 ]
  %v422 = phi <8 x i1> [ splat (i1 true), %i.body.55 ], [ %v441, %k.body.58 ]
  %v423 = phi <8 x i1> [ splat (i1 true), %i.body.55 ], [ %v450, %k.body.58 ]
  %v424 = phi <8 x i1> [ splat (i1 true), %i.body.55 ], [ %v459, %k.body.58 ]
  %v425 = phi <8 x i1> [ splat (i1 true), %i.body.55 ], [ %v468, %k.body.58 ]
  %v426 = icmp slt i64 %v421, %v6
  br i1 %v426, label %k.body.58, label %k.end.59
k.body.58:
  %v427 = mul i64 %v421, 16
  %v428 = getelementptr i8, ptr %v414, i64 %v427
  %v429 = load float, ptr %v428, align 4
  %v430 = mul i64 %v421, 32
  %v431 = getelementptr i8, ptr %v26, i64 %v430
  %v432 = getelementptr i8, ptr %v431, i64 0
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = insertelement <8 x float> poison, float %v429, i64 0
  %v435 = shufflevector <8 x float> %v434, <8 x float> poison, <8 x i32> zeroinitializer
  %v436 = fsub <8 x float> %v435, %v433
  %v437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v436)
  %v438 = insertelement <8 x float> poison, float %v420, i64 0
  %v439 = shufflevector <8 x float> %v438, <8 x float> poison, <8 x i32> zeroinitializer
  %v440 = fcmp ole <8 x float> %v437, %v439
  %v441 = and <8 x i1> %v422, %v440
  %v442 = mul i64 %v421, 16
  %v443 = getelementptr i8, ptr %v416, i64 %v442
  %v444 = load float, ptr %v443, align 4
  %v445 = insertelement <8 x float> poison, float %v444, i64 0
  %v446 = shufflevector <8 x float> %v445, <8 x float> poison, <8 x i32> zeroinitializer
  %v447 = fsub <8 x float> %v446, %v433
  %v448 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v447)
  %v449 = fcmp ole <8 x float> %v448, %v439
  %v450 = and <8 x i1> %v423, %v449
  %v451 = mul i64 %v421, 16
  %v452 = getelementptr i8, ptr %v417, i64 %v451
  %v453 = load float, ptr %v452, align 4
  %v454 = insertelement <8 x float> poison, float %v453, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  %v456 = fsub <8 x float> %v455, %v433
  %v457 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v456)
  %v458 = fcmp ole <8 x float> %v457, %v439
  %v459 = and <8 x i1> %v424, %v458
  %v460 = mul i64 %v421, 16
  %v461 = getelementptr i8, ptr %v418, i64 %v460
  %v462 = load float, ptr %v461, align 4
  %v463 = insertelement <8 x float> poison, float %v462, i64 0
  %v464 = shufflevector <8 x float> %v463, <8 x float> poison, <8 x i32> zeroinitializer
  %v465 = fsub <8 x float> %v464, %v433
  %v466 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v465)
  %v467 = fcmp ole <8 x float> %v466, %v439
  %v468 = and <8 x i1> %v425, %v467
  %v469 = add nsw i64 %v421, 1
  br label %k.57
k.end.59:
  %v470 = mul i64 %v405, %v30
  %v471 = getelementptr i8, ptr %v24, i64 %v470
  %v472 = getelementptr i8, ptr %v471, i64 %v366
  %v473 = zext <8 x i1> %v422 to <8 x i8>
  store <8 x i8> %v473, ptr %v474, align 64
  br label %edge.60
edge.60:
  %v475 = phi i64 [ 0, %k.end.59 ], [ %v481, %edge.body.61 ]
  %v476 = icmp slt i64 %v475, %v369
  br i1 %v476, label %edge.body.61, label %edge.end.62
edge.body.61:
  %v477 = mul i64 %v475, 1
  %v478 = getelementptr i8, ptr %v474, i64 %v477
  %v479 = load i8, ptr %v478, align 1
  %v480 = getelementptr i8, ptr %v472, i64 %v477
  store i8 %v479, ptr %v480, align 1
  %v481 = add nsw i64 %v475, 1
  br label %edge.60
edge.end.62:
  %v482 = add i64 %v405, 1
  %v483 = mul i64 %v482, %v30
  %v484 = getelementptr i8, ptr %v24, i64 %v483
  %v485 = getelementptr i8, ptr %v484, i64 %v366
  %v486 = zext <8 x i1> %v423 to <8 x i8>
  store <8 x i8> %v486, ptr %v487, align 64
  br label %edge.63
edge.63:
  %v488 = phi i64 [ 0, %edge.end.62 ], [ %v494, %edge.body.64 ]
  %v489 = icmp slt i64 %v488, %v369
  br i1 %v489, label %edge.body.64, label %edge.end.65
edge.body.64:
  %v490 = mul i64 %v488, 1
  %v491 = getelementptr i8, ptr %v487, i64 %v490
  %v492 = load i8, ptr %v491, align 1
  %v493 = getelementptr i8, ptr %v485, i64 %v490
  store i8 %v492, ptr %v493, align 1
  %v494 = add nsw i64 %v488, 1
  br label %edge.63
edge.end.65:
  %v495 = add i64 %v405, 2
  %v496 = mul i64 %v495, %v30
  %v497 = getelementptr i8, ptr %v24, i64 %v496
  %v498 = getelementptr i8, ptr %v497, i64 %v366
  %v499 = zext <8 x i1> %v424 to <8 x i8>
  store <8 x i8> %v499, ptr %v500, align 64
  br label %edge.66
edge.66:
  %v501 = phi i64 [ 0, %edge.end.65 ], [ %v507, %edge.body.67 ]
  %v502 = icmp slt i64 %v501, %v369
  br i1 %v502, label %edge.body.67, label %edge.end.68
edge.body.67:
  %v503 = mul i64 %v501, 1
  %v504 = getelementptr i8, ptr %v500, i64 %v503
  %v505 = load i8, ptr %v504, align 1
  %v506 = getelementptr i8, ptr %v498, i64 %v503
  store i8 %v505, ptr %v506, align 1
  %v507 = add nsw i64 %v501, 1
  br label %edge.66
edge.end.68:
  %v508 = add i64 %v405, 3
  %v509 = mul i64 %v508, %v30
  %v510 = getelementptr i8, ptr %v24, i64 %v509
  %v511 = getelementptr i8, ptr %v510, i64 %v366
  %v512 = zext <8 x i1> %v425 to <8 x i8>
  store <8 x i8> %v512, ptr %v513, align 64
  br label %edge.69
edge.69:
  %v514 = phi i64 [ 0, %edge.end.68 ], [ %v520, %edge.body.70 ]
  %v515 = icmp slt i64 %v514, %v369
  br i1 %v515, label %edge.body.70, label %edge.end.71
edge.body.70:
  %v516 = mul i64 %v514, 1
  %v517 = getelementptr i8, ptr %v513, i64 %v516
  %v518 = load i8, ptr %v517, align 1
  %v519 = getelementptr i8, ptr %v511, i64 %v516
  store i8 %v518, ptr %v519, align 1
  %v520 = add nsw i64 %v514, 1
  br label %edge.69
edge.end.71:
  %v521 = add nsw i64 %v405, 4
  br label %i.54
i.end.56:
  br label %i.edge.72
i.edge.72:
  %v522 = phi i64 [ %v404, %i.end.56 ], [ %v566, %edge.end.80 ]
  %v523 = icmp slt i64 %v522, %v34
  br i1 %v523, label %i.edge.body.73, label %i.edge.end.74
i.edge.body.73:
  %v524 = sub i64 %v522, %v31
  %v525 = urem i64 %v524, 4
  %v526 = mul i64 4, %v6
  %v527 = sub i64 %v524, %v525
  %v528 = mul i64 %v527, %v526
  %v529 = mul i64 %v525, 4
  %v530 = add i64 %v528, %v529
  %v531 = getelementptr i8, ptr %v28, i64 %v530
  %v532 = mul i64 16, %v6
  %v533 = getelementptr i8, ptr %arguments, i64 144
  %v534 = load float, ptr %v533, align 8
  br label %k.75
k.75:
  %v535 = phi i64 [ 0, %i.edge.body.73 ], [ %v553, %k.body.76 ]
  %v536 = phi <8 x i1> [ splat (i1 true), %i.edge.body.73 ], [ %v552, %k.body.76 ]
  %v537 = icmp slt i64 %v535, %v6
  br i1 %v537, label %k.body.76, label %k.end.77
k.body.76:
  %v538 = mul i64 %v535, 16
  %v539 = getelementptr i8, ptr %v531, i64 %v538
  %v540 = load float, ptr %v539, align 4
  %v541 = mul i64 %v535, 32
  %v542 = getelementptr i8, ptr %v26, i64 %v541
  %v543 = getelementptr i8, ptr %v542, i64 0
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = insertelement <8 x float> poison, float %v540, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = fsub <8 x float> %v546, %v544
  %v548 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v547)
  %v549 = insertelement <8 x float> poison, float %v534, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = fcmp ole <8 x float> %v548, %v550
  %v552 = and <8 x i1> %v536, %v551
  %v553 = add nsw i64 %v535, 1
  br label %k.75
k.end.77:
  %v554 = mul i64 %v522, %v30
  %v555 = getelementptr i8, ptr %v24, i64 %v554
  %v556 = getelementptr i8, ptr %v555, i64 %v366
  %v557 = zext <8 x i1> %v536 to <8 x i8>
  store <8 x i8> %v557, ptr %v558, align 64
  br label %edge.78
edge.78:
  %v559 = phi i64 [ 0, %k.end.77 ], [ %v565, %edge.body.79 ]
  %v560 = icmp slt i64 %v559, %v369
  br i1 %v560, label %edge.body.79, label %edge.end.80
edge.body.79:
  %v561 = mul i64 %v559, 1
  %v562 = getelementptr i8, ptr %v558, i64 %v561
  %v563 = load i8, ptr %v562, align 1
  %v564 = getelementptr i8, ptr %v556, i64 %v561
  store i8 %v563, ptr %v564, align 1
  %v565 = add nsw i64 %v559, 1
  br label %edge.78
edge.end.80:
  %v566 = add nsw i64 %v522, 1
  br label %i.edge.72
i.edge.end.74:
  %v567 = add nsw i64 %v366, 8
  br label %edge.block.37
edge.block.end.39:
  %v568 = add nsw i64 %v31, 512
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) 

