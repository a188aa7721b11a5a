
define void @max_pool.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 80
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 88
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 8
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 16
  %v8 = load i64, ptr %v7, align 8
  %v9 = mul i64 %v6, 2
  %v10 = getelementptr i8, ptr %arguments, i64 32
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr i8, ptr %arguments, i64 0
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr i8, ptr %arguments, i64 40
  %v15 = load ptr, ptr %v14, align 8
  %v16 = getelementptr i8, ptr %arguments, i64 96
  %v17 = load ptr, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %arguments, i64 48
  %v19 = load i64, ptr %v18, align 8
  %v20 = sub i64 %v2, 0
  %v21 = urem i64 %v20, 2
  %v22 = sub i64 %v2, %v21
  br label %y.1
y.1:
  %v23 = phi i64 [ 0, %entry ], [ %v458, %edge.block.end.24 ]
  %v24 = icmp slt i64 %v23, %v22
  br i1 %v24, label %y.body.2, label %y.end.3
y.body.2:
  %v25 = urem i64 %v4, 16
  %v26 = sub i64 %v4, %v25
  br label %block.4
block.4:
  %v27 = phi i64 [ 0, %y.body.2 ], [ %v330, %p.end.18 ]
  %v28 = icmp slt i64 %v27, %v26
  br i1 %v28, label %block.body.5, label %block.end.6
block.body.5:
  br label %pack.image.7
pack.image.7:
  %v29 = phi i64 [ 0, %block.body.5 ], [ %v234, %pack.p.end.12 ]
  %v30 = icmp slt i64 %v29, 16
  br i1 %v30, label %pack.image.body.8, label %pack.image.end.9
pack.image.body.8:
  %v31 = mul i64 %v29, 4
  %v32 = getelementptr i8, ptr %v17, i64 %v31
  br label %pack.p.10
pack.p.10:
  %v33 = phi i64 [ 0, %pack.image.body.8 ], [ %v233, %pack.q.end.15 ]
  %v34 = icmp slt i64 %v33, 2
  br i1 %v34, label %pack.p.body.11, label %pack.p.end.12
pack.p.body.11:
  %v35 = mul i64 %v33, 256
  %v36 = getelementptr i8, ptr %v32, i64 %v35
  br label %pack.q.13
pack.q.13:
  %v37 = phi i64 [ 0, %pack.p.body.11 ], [ %v232, %pack.q.body.14 ]
  %v38 = icmp slt i64 %v37, 2
  br i1 %v38, label %pack.q.body.14, label %pack.q.end.15
pack.q.body.14:
  %v39 = mul i64 %v37, 128
  %v40 = getelementptr i8, ptr %v36, i64 %v39
  %v41 = add i64 %v27, %v29
  %v42 = mul i64 %v33, %v6
  %v43 = getelementptr i8, ptr %v13, i64 %v42
  %v44 = mul i64 %v23, %v9
  %v45 = getelementptr i8, ptr %v43, i64 %v44
  %v46 = mul i64 %v37, 4
  %v47 = getelementptr i8, ptr %v45, i64 %v46
  %v48 = mul i64 %v41, 8
  %v49 = getelementptr i8, ptr %v47, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = getelementptr i8, ptr %v40, i64 0
  store float %v50, ptr %v51, align 4
  %v52 = add i64 %v27, %v29
  %v53 = add i64 %v52, 1
  %v54 = mul i64 %v33, %v6
  %v55 = getelementptr i8, ptr %v13, i64 %v54
  %v56 = mul i64 %v23, %v9
  %v57 = getelementptr i8, ptr %v55, i64 %v56
  %v58 = mul i64 %v37, 4
  %v59 = getelementptr i8, ptr %v57, i64 %v58
  %v60 = mul i64 %v53, 8
  %v61 = getelementptr i8, ptr %v59, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = getelementptr i8, ptr %v40, i64 4
  store float %v62, ptr %v63, align 4
  %v64 = add i64 %v27, %v29
  %v65 = add i64 %v64, 2
  %v66 = mul i64 %v33, %v6
  %v67 = getelementptr i8, ptr %v13, i64 %v66
  %v68 = mul i64 %v23, %v9
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = mul i64 %v37, 4
  %v71 = getelementptr i8, ptr %v69, i64 %v70
  %v72 = mul i64 %v65, 8
  %v73 = getelementptr i8, ptr %v71, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = getelementptr i8, ptr %v40, i64 8
  store float %v74, ptr %v75, align 4
  %v76 = add i64 %v27, %v29
  %v77 = add i64 %v76, 3
  %v78 = mul i64 %v33, %v6
  %v79 = getelementptr i8, ptr %v13, i64 %v78
  %v80 = mul i64 %v23, %v9
  %v81 = getelementptr i8, ptr %v79, i64 %v80
  %v82 = mul i64 %v37, 4
  %v83 = getelementptr i8, ptr %v81, i64 %v82
  %v84 = mul i64 %v77, 8
  %v85 = getelementptr i8, ptr %v83, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = getelementptr i8, ptr %v40, i64 12
  store float %v86, ptr %v87, align 4
  %v88 = add i64 %v27, %v29
  %v89 = add i64 %v88, 4
  %v90 = mul i64 %v33, %v6
  %v91 = getelementptr i8, ptr %v13, i64 %v90
  %v92 = mul i64 %v23, %v9
  %v93 = getelementptr i8, ptr %v91, i64 %v92
  %v94 = mul i64 %v37, 4
  %v95 = getelementptr i8, ptr %v93, i64 %v94
  %v96 = mul i64 %v89, 8
  %v97 = getelementptr i8, ptr %v95, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = getelementptr i8, ptr %v40, i64 16
  store float %v98, ptr %v99, align 4
  %v100 = add i64 %v27, %v29
  %v101 = add i64 %v100, 5
  %v102 = mul i64 %v33, %v6
  %v103 = getelementptr i8, ptr %v13, i64 %v102
  %v104 = mul i64 %v23, %v9
  %v105 = getelementptr i8, ptr %v103, i64 %v104
  %v106 = mul i64 %v37, 4
  %v107 = getelementptr i8, ptr %v105, i64 %v106
  %v108 = mul i64 %v101, 8
  %v109 = getelementptr i8, ptr %v107, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = getelementptr i8, ptr %v40, i64 20
  store float %v110, ptr %v111, align 4
  %v112 = add i64 %v27, %v29
  %v113 = add i64 %v112, 6
  %v114 = mul i64 %v33, %v6
  %v115 = getelementptr i8, ptr %v13, i64 %v114
  %v116 = mul i64 %v23, %v9
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = mul i64 %v37, 4
  %v119 = getelementptr i8, ptr %v117, i64 %v118
  %v120 = mul i64 %v113, 8
  %v121 = getelementptr i8, ptr %v119, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = getelementptr i8, ptr %v40, i64 24
  store float %v122, ptr %v123, align 4
  %v124 = add i64 %v27, %v29
  %v125 = add i64 %v124, 7
  %v126 = mul i64 %v33, %v6
  %v127 = getelementptr i8, ptr %v13, i64 %v126
  %v128 = mul i64 %v23, %v9
  %v129 = getelementptr i8, ptr %v127, i64 %v128
  %v130 = mul i64 %v37, 4
  %v131 = getelementptr i8, ptr %v129, i64 %v130
  %v132 = mul i64 %v125, 8
  %v133 = getelementptr i8, ptr %v131, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = getelementptr i8, ptr %v40, i64 28
  store float %v134, ptr %v135, align 4
  %v136 = add i64 %v23, 1
  %v137 = add i64 %v27, %v29
  %v138 = mul i64 %v33, %v6
  %v139 = getelementptr i8, ptr %v13, i64 %v138
  %v140 = mul i64 %v136, %v9
  %v141 = getelementptr i8, ptr %v139, i64 %v140
  %v142 = mul i64 %v37, 4
  %v143 = getelementptr i8, ptr %v141, i64 %v142
  %v144 = mul i64 %v137, 8
  %v145 = getelementptr i8, ptr %v143, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = getelementptr i8, ptr %v40, i64 64
  store float %v146, ptr %v147, align 4
  %v148 = add i64 %v27, %v29
  %v149 = add i64 %v148, 1
  %v150 = mul i64 %v33, %v6
  %v151 = getelementptr i8, ptr %v13, i64 %v150
  %v152 = mul i64 %v136, %v9
  %v153 = getelementptr i8, ptr %v151, i64 %v152
  %v154 = mul i64 %v37, 4
  %v155 = getelementptr i8, ptr %v153, i64 %v154
  %v156 = mul i64 %v149, 8
  %v157 = getelementptr i8, ptr %v155, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = getelementptr i8, ptr %v40, i64 68
  store float %v158, ptr %v159, align 4
  %v160 = add i64 %v27, %v29
  %v161 = add i64 %v160, 2
  %v162 = mul i64 %v33, %v6
  %v163 = getelementptr i8, ptr %v13, i64 %v162
  %v164 = mul i64 %v136, %v9
  %v165 = getelementptr i8, ptr %v163, i64 %v164
  %v166 = mul i64 %v37, 4
  %v167 = getelementptr i8, ptr %v165, i64 %v166
  %v168 = mul i64 %v161, 8
  %v169 = getelementptr i8, ptr %v167, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = getelementptr i8, ptr %v40, i64 72
  store float %v170, ptr %v171, align 4
  %v172 = add i64 %v27, %v29
  %v173 = add i64 %v172, 3
  %v174 = mul i64 %v33, %v6
  %v175 = getelementptr i8, ptr %v13, i64 %v174
  %v176 = mul i64 %v136, %v9
  %v177 = getelementptr i8, ptr %v175, i64 %v176
  %v178 = mul i64 %v37, 4
  %v179 = getelementptr i8, ptr %v177, i64 %v178
  %v180 = mul i64 %v173, 8
  %v181 = getelementptr i8, ptr %v179, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = getelementptr i8, ptr %v40, i64 76
  store float %v182, ptr %v183, align 4
  %v184 = add i64 %v27, %v29
  %v185 = add i64 %v184, 4
  %v186 = mul i64 %v33, %v6
  %v187 = getelementptr i8, ptr %v13, i64 %v186
  %v188 = mul i64 %v136, %v9
  %v189 = getelementptr i8, ptr %v187, i64 %v188
  %v190 = mul i64 %v37, 4
  %v191 = getelementptr i8, ptr %v189, i64 %v190
  %v192 = mul i64 %v185, 8
  %v193 = getelementptr i8, ptr %v191, i64 %v192
  %v194 = load float, ptr %v193, align 4
  %v195 = getelementptr i8, ptr %v40, i64 80
  store float %v194, ptr %v195, align 4
  %v196 = add i64 %v27, %v29
  %v197 = add i64 %v196, 5
  %v198 = mul i64 %v33, %v6
  %v199 = getelementptr i8, ptr %v13, i64 %v198
  %v200 = mul i64 %v136, %v9
  %v201 = getelementptr i8, ptr %v199, i64 %v200
  %v202 = mul i64 %v37, 4
  %v203 = getelementptr i8, ptr %v201, i64 %v202
  %v204 = mul i64 %v197, 8
  %v205 = getelementptr i8, ptr %v203, i64 %v204
  %v206 = load float, ptr %v205, align 4
  %v207 = getelementptr i8, ptr %v40, i64 84
  store float %v206, ptr %v207, align 4
  %v208 = add i64 %v27, %v29
  %v209 = add i64 %v208, 6
  %v210 = mul i64 %v33, %v6
  %v211 = getelementptr i8, ptr %v13, i64 %v210
  %v212 = mul i64 %v136, %v9
  %v213 = getelementptr i8, ptr %v211, i64 %v212
  %v214 = mul i64 %v37, 4
  %v215 = getelementptr i8, ptr %v213, i64 %v214
  %v216 = mul i64 %v209, 8
  %v217 = getelementptr i8, ptr %v215, i64 %v216
  %v218 = load float, ptr %v217, align 4
  %v219 = getelementptr i8, ptr %v40, i64 88
  store float %v218, ptr %v219, align 4
  %v220 = add i64 %v27, %v29
  %v221 = add i64 %v220, 7
  %v222 = mul i64 %v33, %v6
  %v223 = getelementptr i8, ptr %v13, i64 %v222
  %v224 = mul i64 %v136, %v9
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  %v226 = mul i64 %v37, 4
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = mul i64 %v221, 8
  %v229 = getelementptr i8, ptr %v227, i64 %v228
  %v230 = load float, ptr %v229, align 4
  %v231 = getelementptr i8, ptr %v40, i64 92
  store float %v230, ptr %v231, align 4
  %v232 = add nsw i64 %v37, 1
  br label %pack.q.13
pack.q.end.15:
  %v233 = add nsw i64 %v33, 1
  br label %pack.p.10
pack.p.end.12:
  %v234 = add nsw i64 %v29, 8
  br label %pack.image.7
pack.image.end.9:
  %v235 = getelementptr i8, ptr %v17, i64 64
  %v236 = mul i64 2, %v23
  %v237 = add i64 %v23, 1
  %v238 = mul i64 2, %v237
  %v239 = insertelement <8 x i64> poison, i64 %v27, i64 0
  %v240 = shufflevector <8 x i64> %v239, <8 x i64> poison, <8 x i32> zeroinitializer
  %v241 = add <8 x i64> %v240, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v242 = mul <8 x i64> splat (i64 2), %v241
  %v243 = add i64 %v27, 8
  %v244 = insertelement <8 x i64> poison, i64 %v243, i64 0
  %v245 = shufflevector <8 x i64> %v244, <8 x i64> poison, <8 x i32> zeroinitializer
  %v246 = add <8 x i64> %v245, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v247 = mul <8 x i64> splat (i64 2), %v246
  br label %p.16
p.16:
  %v248 = phi i64 [ 0, %pack.image.end.9 ], [ %v309, %q.end.21 ]
  %v249 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v296, %q.end.21 ]
  %v250 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v300, %q.end.21 ]
  %v251 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v304, %q.end.21 ]
  %v252 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v308, %q.end.21 ]
  %v253 = icmp slt i64 %v248, 2
  br i1 %v253, label %p.body.17, label %p.end.18
p.body.17:
  %v254 = mul i64 %v248, 256
  %v255 = getelementptr i8, ptr %v17, i64 %v254
  %v256 = mul i64 %v248, 256
  %v257 = getelementptr i8, ptr %v235, i64 %v256
  br label %q.19
q.19:
  %v258 = phi i64 [ 0, %p.body.17 ], [ %v292, %q.body.20 ]
  %v259 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v271, %q.body.20 ]
  %v260 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v277, %q.body.20 ]
  %v261 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v285, %q.body.20 ]
  %v262 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v291, %q.body.20 ]
  %v263 = icmp slt i64 %v258, 2
  br i1 %v263, label %q.body.20, label %q.end.21
q.body.20:
  %v264 = mul i64 %v258, 128
  %v265 = getelementptr i8, ptr %v255, i64 %v264
  %v266 = getelementptr i8, ptr %v265, i64 0
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fcmp ogt <8 x float> %v259, %v267
  %v269 = select <8 x i1> %v268, <8 x float> %v259, <8 x float> %v267
  %v270 = fcmp uno <8 x float> %v259, %v259
  %v271 = select <8 x i1> %v270, <8 x float> %v259, <8 x float> %v269
  %v272 = getelementptr i8, ptr %v265, i64 32
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fcmp ogt <8 x float> %v260, %v273
  %v275 = select <8 x i1> %v274, <8 x float> %v260, <8 x float> %v273
  %v276 = fcmp uno <8 x float> %v260, %v260
  %v277 = select <8 x i1> %v276, <8 x float> %v260, <8 x float> %v275
  %v278 = mul i64 %v258, 128
  %v279 = getelementptr i8, ptr %v257, i64 %v278
  %v280 = getelementptr i8, ptr %v279, i64 0
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fcmp ogt <8 x float> %v261, %v281
  %v283 = select <8 x i1> %v282, <8 x float> %v261, <8 x float> %v281
  %v284 = fcmp uno <8 x float> %v261, %v261
  %v285 = select <8 x i1> %v284, <8 x float> %v261, <8 x float> %v283
  %v286 = getelementptr i8, ptr %v279, i64 32
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fcmp ogt <8 x float> %v262, %v287
  %v289 = select <8 x i1> %v288, <8 x float> %v262, <8 x float> %v287
  %v290 = fcmp uno <8 x float> %v262, %v262
  %v291 = select <8 x i1> %v290, <8 x float> %v262, <8 x float> %v289
  %v292 = add nsw i64 %v258, 1
  br label %q.19
q.end.21:
  %v293 = fcmp ogt <8 x float> %v249, %v259
  %v294 = select <8 x i1> %v293, <8 x float> %v249, <8 x float> %v259
  %v295 = fcmp uno <8 x float> %v249, %v249
  %v296 = select <8 x i1> %v295, <8 x float> %v249, <8 x float> %v294
  %v297 = fcmp ogt <8 x float> %v250, %v260
  %v298 = select <8 x i1> %v297, <8 x float> %v250, <8 x float> %v260
  %v299 = fcmp uno <8 x float> %v250, %v250
  %v300 = select <8 x i1> %v299, <8 x float> %v250, <8 x float> %v298
  %v301 = fcmp ogt <8 x float> %v251, %v261
  %v302 = select <8 x i1> %v301, <8 x float> %v251, <8 x float> %v261
  %v303 = fcmp uno <8 x float> %v251, %v251
  %v304 = select <8 x i1> %v303, <8 x float> %v251, <8 x float> %v302
  %v305 = fcmp ogt <8 x float> %v252, %v262
  %v306 = select <8 x i1> %v305, <8 x float> %v252, <8 x float> %v262
  %v307 = fcmp uno <8 x float> %v252, %v252
  %v308 = select <8 x i1> %v307, <8 x float> %v252, <8 x float> %v306
  %v309 = add nsw i64 %v248, 1
  br label %p.16
p.end.18:
  %v310 = mul i64 %v23, %v19
  %v311 = getelementptr i8, ptr %v15, i64 %v310
  %v312 = mul i64 %v27, 4
  %v313 = getelementptr i8, ptr %v311, i64 %v312
  store <8 x float> %v249, ptr %v313, align 4
  %v314 = mul i64 %v23, %v19
  %v315 = getelementptr i8, ptr %v15, i64 %v314
  %v316 = add i64 %v27, 8
  %v317 = mul i64 %v316, 4
  %v318 = getelementptr i8, ptr %v315, i64 %v317
  store <8 x float> %v250, ptr %v318, align 4
  %v319 = add i64 %v23, 1
  %v320 = mul i64 %v319, %v19
  %v321 = getelementptr i8, ptr %v15, i64 %v320
  %v322 = mul i64 %v27, 4
  %v323 = getelementptr i8, ptr %v321, i64 %v322
  store <8 x float> %v251, ptr %v323, align 4
  %v324 = add i64 %v23, 1
  %v325 = mul i64 %v324, %v19
  %v326 = getelementptr i8, ptr %v15, i64 %v325
  %v327 = add i64 %v27, 8
  %v328 = mul i64 %v327, 4
  %v329 = getelementptr i8, ptr %v326, i64 %v328
  store <8 x float> %v252, ptr %v329, align 4
  %v330 = add nsw i64 %v27, 16
  br label %block.4
block.end.6:
  br label %edge.block.22
edge.block.22:
  %v331 = phi i64 [ %v26, %block.end.6 ], [ %v457, %p.end.47 ]
  %v332 = icmp slt i64 %v331, %v4
  br i1 %v332, label %edge.block.body.23, label %edge.block.end.24
edge.block.body.23:
  %v333 = sub i64 %v4, %v331
  %v334 = call i64 @llvm.smin.i64(i64 %v333, i64 8)
  %v335 = sub i64 %v4, %v331
  %v336 = call i64 @llvm.smin.i64(i64 %v335, i64 8)
  br label %pack.image.25
pack.image.25:
  %v337 = phi i64 [ 0, %edge.block.body.23 ], [ %v374, %pack.p.end.30 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %pack.image.body.26, label %pack.image.end.27
pack.image.body.26:
  %v339 = mul i64 %v337, 4
  %v340 = getelementptr i8, ptr %v17, i64 %v339
  br label %pack.p.28
pack.p.28:
  %v341 = phi i64 [ 0, %pack.image.body.26 ], [ %v373, %pack.q.end.33 ]
  %v342 = icmp slt i64 %v341, 2
  br i1 %v342, label %pack.p.body.29, label %pack.p.end.30
pack.p.body.29:
  %v343 = mul i64 %v341, 128
  %v344 = getelementptr i8, ptr %v340, i64 %v343
  br label %pack.q.31
pack.q.31:
  %v345 = phi i64 [ 0, %pack.p.body.29 ], [ %v372, %pack.q.body.32 ]
  %v346 = icmp slt i64 %v345, 2
  br i1 %v346, label %pack.q.body.32, label %pack.q.end.33
pack.q.body.32:
  %v347 = mul i64 %v345, 64
  %v348 = getelementptr i8, ptr %v344, i64 %v347
  %v349 = add i64 %v331, %v337
  %v350 = mul i64 %v341, %v6
  %v351 = getelementptr i8, ptr %v13, i64 %v350
  %v352 = mul i64 %v23, %v9
  %v353 = getelementptr i8, ptr %v351, i64 %v352
  %v354 = mul i64 %v345, 4
  %v355 = getelementptr i8, ptr %v353, i64 %v354
  %v356 = mul i64 %v349, 8
  %v357 = getelementptr i8, ptr %v355, i64 %v356
  %v358 = load float, ptr %v357, align 4
  %v359 = getelementptr i8, ptr %v348, i64 0
  store float %v358, ptr %v359, align 4
  %v360 = add i64 %v23, 1
  %v361 = add i64 %v331, %v337
  %v362 = mul i64 %v341, %v6
  %v363 = getelementptr i8, ptr %v13, i64 %v362
  %v364 = mul i64 %v360, %v9
  %v365 = getelementptr i8, ptr %v363, i64 %v364
  %v366 = mul i64 %v345, 4
  %v367 = getelementptr i8, ptr %v365, i64 %v366
  %v368 = mul i64 %v361, 8
  %v369 = getelementptr i8, ptr %v367, i64 %v368
  %v370 = load float, ptr %v369, align 4
  %v371 = getelementptr i8, ptr %v348, i64 32
  store float %v370, ptr %v371, align 4
  %v372 = add nsw i64 %v345, 1
  br label %pack.q.31
pack.q.end.33:
  %v373 = add nsw i64 %v341, 1
  br label %pack.p.28
pack.p.end.30:
  %v374 = add nsw i64 %v337, 1
  br label %pack.image.25
pack.image.end.27:
  %v375 = icmp slt i64 %v336, 8
  br i1 %v375, label %pack.pad.34, label %pack.pad.end.35
pack.pad.34:
  br label %pack.p.36
pack.p.36:
  %v376 = phi i64 [ 0, %pack.pad.34 ], [ %v393, %pack.q.end.41 ]
  %v377 = icmp slt i64 %v376, 2
  br i1 %v377, label %pack.p.body.37, label %pack.p.end.38
pack.p.body.37:
  %v378 = mul i64 %v376, 128
  %v379 = getelementptr i8, ptr %v17, i64 %v378
  br label %pack.q.39
pack.q.39:
  %v380 = phi i64 [ 0, %pack.p.body.37 ], [ %v392, %pack.pad.end.44 ]
  %v381 = icmp slt i64 %v380, 2
  br i1 %v381, label %pack.q.body.40, label %pack.q.end.41
pack.q.body.40:
  %v382 = mul i64 %v380, 64
  %v383 = getelementptr i8, ptr %v379, i64 %v382
  br label %pack.pad.42
pack.pad.42:
  %v384 = phi i64 [ %v336, %pack.q.body.40 ], [ %v391, %pack.pad.body.43 ]
  %v385 = icmp slt i64 %v384, 8
  br i1 %v385, label %pack.pad.body.43, label %pack.pad.end.44
pack.pad.body.43:
  %v386 = mul i64 %v384, 4
  %v387 = getelementptr i8, ptr %v383, i64 %v386
  %v388 = getelementptr i8, ptr %v387, i64 0
  store float 0x0000000000000000, ptr %v388, align 4
  %v389 = add i64 %v23, 1
  %v390 = getelementptr i8, ptr %v387, i64 32
  store float 0x0000000000000000, ptr %v390, align 4
  %v391 = add nsw i64 %v384, 1
  br label %pack.pad.42
pack.pad.end.44:
  %v392 = add nsw i64 %v380, 1
  br label %pack.q.39
pack.q.end.41:
  %v393 = add nsw i64 %v376, 1
  br label %pack.p.36
pack.p.end.38:
  br label %pack.pad.end.35
pack.pad.end.35:
  %v394 = getelementptr i8, ptr %v17, i64 32
  %v395 = mul i64 2, %v23
  %v396 = add i64 %v23, 1
  %v397 = mul i64 2, %v396
  %v398 = insertelement <8 x i64> poison, i64 %v331, i64 0
  %v399 = shufflevector <8 x i64> %v398, <8 x i64> poison, <8 x i32> zeroinitializer
  %v400 = add <8 x i64> %v399, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v401 = mul <8 x i64> splat (i64 2), %v400
  br label %p.45
p.45:
  %v402 = phi i64 [ 0, %pack.pad.end.35 ], [ %v439, %q.end.50 ]
  %v403 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.35 ], [ %v434, %q.end.50 ]
  %v404 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.35 ], [ %v438, %q.end.50 ]
  %v405 = icmp slt i64 %v402, 2
  br i1 %v405, label %p.body.46, label %p.end.47
p.body.46:
  %v406 = mul i64 %v402, 128
  %v407 = getelementptr i8, ptr %v17, i64 %v406
  %v408 = mul i64 %v402, 128
  %v409 = getelementptr i8, ptr %v394, i64 %v408
  br label %q.48
q.48:
  %v410 = phi i64 [ 0, %p.body.46 ], [ %v430, %q.body.49 ]
  %v411 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.46 ], [ %v421, %q.body.49 ]
  %v412 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.46 ], [ %v429, %q.body.49 ]
  %v413 = icmp slt i64 %v410, 2
  br i1 %v413, label %q.body.49, label %q.end.50
q.body.49:
  %v414 = mul i64 %v410, 64
  %v415 = getelementptr i8, ptr %v407, i64 %v414
  %v416 = getelementptr i8, ptr %v415, i64 0
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = fcmp ogt <8 x float> %v411, %v417
  %v419 = select <8 x i1> %v418, <8 x float> %v411, <8 x float> %v417
  %v420 = fcmp uno <8 x float> %v411, %v411
  %v421 = select <8 x i1> %v420, <8 x float> %v411, <8 x float> %v419
  %v422 = mul i64 %v410, 64
  %v423 = getelementptr i8, ptr %v409, i64 %v422
  %v424 = getelementptr i8, ptr %v423, i64 0
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = fcmp ogt <8 x float> %v412, %v425
  %v427 = select <8 x i1> %v426, <8 x float> %v412, <8 x float> %v425
  %v428 = fcmp uno <8 x float> %v412, %v412
  %v429 = select <8 x i1> %v428, <8 x float> %v412, <8 x float> %v427
  %v430 = add nsw i64 %v410, 1
  br label %q.48
q.end.50:
  %v431 = fcmp ogt <8 x float> %v403, %v411
  %v432 = select <8 x i1> %v431, <8 x float> %v403, <8 x float> %v411
  %v433 = fcmp uno <8 x float> %v403, %v403
  %v434 = select <8 x i1> %v433, <8 x float> %v403, <8 x float> %v432
  %v435 = fcmp ogt <8 x float> %v404, %v412
  %v436 = select <8 x i1> %v435, <8 x float> %v404, <8 x float> %v412
  %v437 = fcmp uno <8 x float> %v404, %v404
  %v438 = select <8 x i1> %v437, <8 x float> %v404, <8 x float> %v436
  %v439 = add nsw i64 %v402, 1
  br label %p.45
p.end.47:
  %v440 = mul i64 %v23, %v19
  %v441 = getelementptr i8, ptr %v15, i64 %v440
  %v442 = mul i64 %v331, 4
  %v443 = getelementptr i8, ptr %v441, i64 %v442
  %v444 = trunc i64 %v334 to i32
  %v445 = insertelement <8 x i32> poison, i32 %v444, i64 0
  %v446 = shufflevector <8 x i32> %v445, <8 x i32> poison, <8 x i32> zeroinitializer
  %v447 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v446
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v403, ptr align 4 %v443, <8 x i1> %v447)
  %v448 = add i64 %v23, 1
  %v449 = mul i64 %v448, %v19
  %v450 = getelementptr i8, ptr %v15, i64 %v449
  %v451 = mul i64 %v331, 4
  %v452 = getelementptr i8, ptr %v450, i64 %v451
  %v453 = trunc i64 %v334 to i32
  %v454 = insertelement <8 x i32> poison, i32 %v453, i64 0
  %v455 = shufflevector <8 x i32> %v454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v456 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v455
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v404, ptr align 4 %v452, <8 x i1> %v456)
  %v457 = add nsw i64 %v331, 8
  br label %edge.block.22
edge.block.end.24:
  %v458 = add nsw i64 %v23, 2
  br label %y.1
y.end.3:
  br label %y.edge.51
y.edge.51:
  %v459 = phi i64 [ %v22, %y.end.3 ], [ %v714, %edge.block.end.74 ]
  %v460 = icmp slt i64 %v459, %v2
  br i1 %v460, label %y.edge.body.52, label %y.edge.end.53
y.edge.body.52:
  %v461 = urem i64 %v4, 16
  %v462 = sub i64 %v4, %v461
  br label %block.54
block.54:
  %v463 = phi i64 [ 0, %y.edge.body.52 ], [ %v628, %p.end.68 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %block.body.55, label %block.end.56
block.body.55:
  br label %pack.image.57
pack.image.57:
  %v465 = phi i64 [ 0, %block.body.55 ], [ %v574, %pack.p.end.62 ]
  %v466 = icmp slt i64 %v465, 16
  br i1 %v466, label %pack.image.body.58, label %pack.image.end.59
pack.image.body.58:
  %v467 = mul i64 %v465, 4
  %v468 = getelementptr i8, ptr %v17, i64 %v467
  br label %pack.p.60
pack.p.60:
  %v469 = phi i64 [ 0, %pack.image.body.58 ], [ %v573, %pack.q.end.65 ]
  %v470 = icmp slt i64 %v469, 2
  br i1 %v470, label %pack.p.body.61, label %pack.p.end.62
pack.p.body.61:
  %v471 = mul i64 %v469, 128
  %v472 = getelementptr i8, ptr %v468, i64 %v471
  br label %pack.q.63
pack.q.63:
  %v473 = phi i64 [ 0, %pack.p.body.61 ], [ %v572, %pack.q.body.64 ]
  %v474 = icmp slt i64 %v473, 2
  br i1 %v474, label %pack.q.body.64, label %pack.q.end.65
pack.q.body.64:
  %v475 = mul i64 %v473, 64
  %v476 = getelementptr i8, ptr %v472, i64 %v475
  %v477 = add i64 %v463, %v465
  %v478 = mul i64 %v469, %v6
  %v479 = getelementptr i8, ptr %v13, i64 %v478
  %v480 = mul i64 %v459, %v9
  %v481 = getelementptr i8, ptr %v479, i64 %v480
  %v482 = mul i64 %v473, 4
  %v483 = getelementptr i8, ptr %v481, i64 %v482
  %v484 = mul i64 %v477, 8
  %v485 = getelementptr i8, ptr %v483, i64 %v484
  %v486 = load float, ptr %v485, align 4
  %v487 = getelementptr i8, ptr %v476, i64 0
  store float %v486, ptr %v487, align 4
  %v488 = add i64 %v463, %v465
  %v489 = add i64 %v488, 1
  %v490 = mul i64 %v469, %v6
  %v491 = getelementptr i8, ptr %v13, i64 %v490
  %v492 = mul i64 %v459, %v9
  %v493 = getelementptr i8, ptr %v491, i64 %v492
  %v494 = mul i64 %v473, 4
  %v495 = getelementptr i8, ptr %v493, i64 %v494
  %v496 = mul i64 %v489, 8
  %v497 = getelementptr i8, ptr %v495, i64 %v496
  %v498 = load float, ptr %v497, align 4
  %v499 = getelementptr i8, ptr %v476, i64 4
  store float %v498, ptr %v499, align 4
  %v500 = add i64 %v463, %v465
  %v501 = add i64 %v500, 2
  %v502 = mul i64 %v469, %v6
  %v503 = getelementptr i8, ptr %v13, i64 %v502
  %v504 = mul i64 %v459, %v9
  %v505 = getelementptr i8, ptr %v503, i64 %v504
  %v506 = mul i64 %v473, 4
  %v507 = getelementptr i8, ptr %v505, i64 %v506
  %v508 = mul i64 %v501, 8
  %v509 = getelementptr i8, ptr %v507, i64 %v508
  %v510 = load float, ptr %v509, align 4
  %v511 = getelementptr i8, ptr %v476, i64 8
  store float %v510, ptr %v511, align 4
  %v512 = add i64 %v463, %v465
  %v513 = add i64 %v512, 3
  %v514 = mul i64 %v469, %v6
  %v515 = getelementptr i8, ptr %v13, i64 %v514
  %v516 = mul i64 %v459, %v9
  %v517 = getelementptr i8, ptr %v515, i64 %v516
  %v518 = mul i64 %v473, 4
  %v519 = getelementptr i8, ptr %v517, i64 %v518
  %v520 = mul i64 %v513, 8
  %v521 = getelementptr i8, ptr %v519, i64 %v520
  %v522 = load float, ptr %v521, align 4
  %v523 = getelementptr i8, ptr %v476, i64 12
  store float %v522, ptr %v523, align 4
  %v524 = add i64 %v463, %v465
  %v525 = add i64 %v524, 4
  %v526 = mul i64 %v469, %v6
  %v527 = getelementptr i8, ptr %v13, i64 %v526
  %v528 = mul i64 %v459, %v9
  %v529 = getelementptr i8, ptr %v527, i64 %v528
  %v530 = mul i64 %v473, 4
  %v531 = getelementptr i8, ptr %v529, i64 %v530
  %v532 = mul i64 %v525, 8
  %v533 = getelementptr i8, ptr %v531, i64 %v532
  %v534 = load float, ptr %v533, align 4
  %v535 = getelementptr i8, ptr %v476, i64 16
  store float %v534, ptr %v535, align 4
  %v536 = add i64 %v463, %v465
  %v537 = add i64 %v536, 5
  %v538 = mul i64 %v469, %v6
  %v539 = getelementptr i8, ptr %v13, i64 %v538
  %v540 = mul i64 %v459, %v9
  %v541 = getelementptr i8, ptr %v539, i64 %v540
  %v542 = mul i64 %v473, 4
  %v543 = getelementptr i8, ptr %v541, i64 %v542
  %v544 = mul i64 %v537, 8
  %v545 = getelementptr i8, ptr %v543, i64 %v544
  %v546 = load float, ptr %v545, align 4
  %v547 = getelementptr i8, ptr %v476, i64 20
  store float %v546, ptr %v547, align 4
  %v548 = add i64 %v463, %v465
  %v549 = add i64 %v548, 6
  %v550 = mul i64 %v469, %v6
  %v551 = getelementptr i8, ptr %v13, i64 %v550
  %v552 = mul i64 %v459, %v9
  %v553 = getelementptr i8, ptr %v551, i64 %v552
  %v554 = mul i64 %v473, 4
  %v555 = getelementptr i8, ptr %v553, i64 %v554
  %v556 = mul i64 %v549, 8
  %v557 = getelementptr i8, ptr %v555, i64 %v556
  %v558 = load float, ptr %v557, align 4
  %v559 = getelementptr i8, ptr %v476, i64 24
  store float %v558, ptr %v559, align 4
  %v560 = add i64 %v463, %v465
  %v561 = add i64 %v560, 7
  %v562 = mul i64 %v469, %v6
  %v563 = getelementptr i8, ptr %v13, i64 %v562
  %v564 = mul i64 %v459, %v9
  %v565 = getelementptr i8, ptr %v563, i64 %v564
  %v566 = mul i64 %v473, 4
  %v567 = getelementptr i8, ptr %v565, i64 %v566
  %v568 = mul i64 %v561, 8
  %v569 = getelementptr i8, ptr %v567, i64 %v568
  %v570 = load float, ptr %v569, align 4
  %v571 = getelementptr i8, ptr %v476, i64 28
  store float %v570, ptr %v571, align 4
  %v572 = add nsw i64 %v473, 1
  br label %pack.q.63
pack.q.end.65:
  %v573 = add nsw i64 %v469, 1
  br label %pack.p.60
pack.p.end.62:
  %v574 = add nsw i64 %v465, 8
  br label %pack.image.57
pack.image.end.59:
  %v575 = mul i64 2, %v459
  %v576 = insertelement <8 x i64> poison, i64 %v463, i64 0
  %v577 = shufflevector <8 x i64> %v576, <8 x i64> poison, <8 x i32> zeroinitializer
  %v578 = add <8 x i64> %v577, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v579 = mul <8 x i64> splat (i64 2), %v578
  %v580 = add i64 %v463, 8
  %v581 = insertelement <8 x i64> poison, i64 %v580, i64 0
  %v582 = shufflevector <8 x i64> %v581, <8 x i64> poison, <8 x i32> zeroinitializer
  %v583 = add <8 x i64> %v582, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v584 = mul <8 x i64> splat (i64 2), %v583
  br label %p.66
p.66:
  %v585 = phi i64 [ 0, %pack.image.end.59 ], [ %v618, %q.end.71 ]
  %v586 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.59 ], [ %v613, %q.end.71 ]
  %v587 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.59 ], [ %v617, %q.end.71 ]
  %v588 = icmp slt i64 %v585, 2
  br i1 %v588, label %p.body.67, label %p.end.68
p.body.67:
  %v589 = mul i64 %v585, 128
  %v590 = getelementptr i8, ptr %v17, i64 %v589
  br label %q.69
q.69:
  %v591 = phi i64 [ 0, %p.body.67 ], [ %v609, %q.body.70 ]
  %v592 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.67 ], [ %v602, %q.body.70 ]
  %v593 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.67 ], [ %v608, %q.body.70 ]
  %v594 = icmp slt i64 %v591, 2
  br i1 %v594, label %q.body.70, label %q.end.71
q.body.70:
  %v595 = mul i64 %v591, 64
  %v596 = getelementptr i8, ptr %v590, i64 %v595
  %v597 = getelementptr i8, ptr %v596, i64 0
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fcmp ogt <8 x float> %v592, %v598
  %v600 = select <8 x i1> %v599, <8 x float> %v592, <8 x float> %v598
  %v601 = fcmp uno <8 x float> %v592, %v592
  %v602 = select <8 x i1> %v601, <8 x float> %v592, <8 x float> %v600
  %v603 = getelementptr i8, ptr %v596, i64 32
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = fcmp ogt <8 x float> %v593, %v604
  %v606 = select <8 x i1> %v605, <8 x float> %v593, <8 x float> %v604
  %v607 = fcmp uno <8 x float> %v593, %v593
  %v608 = select <8 x i1> %v607, <8 x float> %v593, <8 x float> %v606
  %v609 = add nsw i64 %v591, 1
  br label %q.69
q.end.71:
  %v610 = fcmp ogt <8 x float> %v586, %v592
  %v611 = select <8 x i1> %v610, <8 x float> %v586, <8 x float> %v592
  %v612 = fcmp uno <8 x float> %v586, %v586
  %v613 = select <8 x i1> %v612, <8 x float> %v586, <8 x float> %v611
  %v614 = fcmp ogt <8 x float> %v587, %v593
  %v615 = select <8 x i1> %v614, <8 x float> %v587, <8 x float> %v593
  %v616 = fcmp uno <8 x float> %v587, %v587
  %v617 = select <8 x i1> %v616, <8 x float> %v587, <8 x float> %v615
  %v618 = add nsw i64 %v585, 1
  br label %p.66
p.end.68:
  %v619 = mul i64 %v459, %v19
  %v620 = getelementptr i8, ptr %v15, i64 %v619
  %v621 = mul i64 %v463, 4
  %v622 = getelementptr i8, ptr %v620, i64 %v621
  store <8 x float> %v586, ptr %v622, align 4
  %v623 = mul i64 %v459, %v19
  %v624 = getelementptr i8, ptr %v15, i64 %v623
  %v625 = add i64 %v463, 8
  %v626 = mul i64 %v625, 4
  %v627 = getelementptr i8, ptr %v624, i64 %v626
  store <8 x float> %v587, ptr %v627, align 4
  %v628 = add nsw i64 %v463, 16
  br label %block.54
block.end.56:
  br label %edge.block.72
edge.block.72:
  %v629 = phi i64 [ %v462, %block.end.56 ], [ %v713, %p.end.97 ]
  %v630 = icmp slt i64 %v629, %v4
  br i1 %v630, label %edge.block.body.73, label %edge.block.end.74
edge.block.body.73:
  %v631 = sub i64 %v4, %v629
  %v632 = call i64 @llvm.smin.i64(i64 %v631, i64 8)
  %v633 = sub i64 %v4, %v629
  %v634 = call i64 @llvm.smin.i64(i64 %v633, i64 8)
  br label %pack.image.75
pack.image.75:
  %v635 = phi i64 [ 0, %edge.block.body.73 ], [ %v660, %pack.p.end.80 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %pack.image.body.76, label %pack.image.end.77
pack.image.body.76:
  %v637 = mul i64 %v635, 4
  %v638 = getelementptr i8, ptr %v17, i64 %v637
  br label %pack.p.78
pack.p.78:
  %v639 = phi i64 [ 0, %pack.image.body.76 ], [ %v659, %pack.q.end.83 ]
  %v640 = icmp slt i64 %v639, 2
  br i1 %v640, label %pack.p.body.79, label %pack.p.end.80
pack.p.body.79:
  %v641 = mul i64 %v639, 64
  %v642 = getelementptr i8, ptr %v638, i64 %v641
  br label %pack.q.81
pack.q.81:
  %v643 = phi i64 [ 0, %pack.p.body.79 ], [ %v658, %pack.q.body.82 ]
  %v644 = icmp slt i64 %v643, 2
  br i1 %v644, label %pack.q.body.82, label %pack.q.end.83
pack.q.body.82:
  %v645 = mul i64 %v643, 32
  %v646 = getelementptr i8, ptr %v642, i64 %v645
  %v647 = add i64 %v629, %v635
  %v648 = mul i64 %v639, %v6
  %v649 = getelementptr i8, ptr %v13, i64 %v648
  %v650 = mul i64 %v459, %v9
  %v651 = getelementptr i8, ptr %v649, i64 %v650
  %v652 = mul i64 %v643, 4
  %v653 = getelementptr i8, ptr %v651, i64 %v652
  %v654 = mul i64 %v647, 8
  %v655 = getelementptr i8, ptr %v653, i64 %v654
  %v656 = load float, ptr %v655, align 4
  %v657 = getelementptr i8, ptr %v646, i64 0
  store float %v656, ptr %v657, align 4
  %v658 = add nsw i64 %v643, 1
  br label %pack.q.81
pack.q.end.83:
  %v659 = add nsw i64 %v639, 1
  br label %pack.p.78
pack.p.end.80:
  %v660 = add nsw i64 %v635, 1
  br label %pack.image.75
pack.image.end.77:
  %v661 = icmp slt i64 %v634, 8
  br i1 %v661, label %pack.pad.84, label %pack.pad.end.85
pack.pad.84:
  br label %pack.p.86
pack.p.86:
  %v662 = phi i64 [ 0, %pack.pad.84 ], [ %v677, %pack.q.end.91 ]
  %v663 = icmp slt i64 %v662, 2
  br i1 %v663, label %pack.p.body.87, label %pack.p.end.88
pack.p.body.87:
  %v664 = mul i64 %v662, 64
  %v665 = getelementptr i8, ptr %v17, i64 %v664
  br label %pack.q.89
pack.q.89:
  %v666 = phi i64 [ 0, %pack.p.body.87 ], [ %v676, %pack.pad.end.94 ]
  %v667 = icmp slt i64 %v666, 2
  br i1 %v667, label %pack.q.body.90, label %pack.q.end.91
pack.q.body.90:
  %v668 = mul i64 %v666, 32
  %v669 = getelementptr i8, ptr %v665, i64 %v668
  br label %pack.pad.92
pack.pad.92:
  %v670 = phi i64 [ %v634, %pack.q.body.90 ], [ %v675, %pack.pad.body.93 ]
  %v671 = icmp slt i64 %v670, 8
  br i1 %v671, label %pack.pad.body.93, label %pack.pad.end.94
pack.pad.body.93:
  %v672 = mul i64 %v670, 4
  %v673 = getelementptr i8, ptr %v669, i64 %v672
  %v674 = getelementptr i8, ptr %v673, i64 0
  store float 0x0000000000000000, ptr %v674, align 4
  %v675 = add nsw i64 %v670, 1
  br label %pack.pad.92
pack.pad.end.94:
  %v676 = add nsw i64 %v666, 1
  br label %pack.q.89
pack.q.end.91:
  %v677 = add nsw i64 %v662, 1
  br label %pack.p.86
pack.p.end.88:
  br label %pack.pad.end.85
pack.pad.end.85:
  %v678 = mul i64 2, %v459
  %v679 = insertelement <8 x i64> poison, i64 %v629, i64 0
  %v680 = shufflevector <8 x i64> %v679, <8 x i64> poison, <8 x i32> zeroinitializer
  %v681 = add <8 x i64> %v680, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v682 = mul <8 x i64> splat (i64 2), %v681
  br label %p.95
p.95:
  %v683 = phi i64 [ 0, %pack.pad.end.85 ], [ %v704, %q.end.100 ]
  %v684 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.85 ], [ %v703, %q.end.100 ]
  %v685 = icmp slt i64 %v683, 2
  br i1 %v685, label %p.body.96, label %p.end.97
p.body.96:
  %v686 = mul i64 %v683, 64
  %v687 = getelementptr i8, ptr %v17, i64 %v686
  br label %q.98
q.98:
  %v688 = phi i64 [ 0, %p.body.96 ], [ %v699, %q.body.99 ]
  %v689 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.96 ], [ %v698, %q.body.99 ]
  %v690 = icmp slt i64 %v688, 2
  br i1 %v690, label %q.body.99, label %q.end.100
q.body.99:
  %v691 = mul i64 %v688, 32
  %v692 = getelementptr i8, ptr %v687, i64 %v691
  %v693 = getelementptr i8, ptr %v692, i64 0
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fcmp ogt <8 x float> %v689, %v694
  %v696 = select <8 x i1> %v695, <8 x float> %v689, <8 x float> %v694
  %v697 = fcmp uno <8 x float> %v689, %v689
  %v698 = select <8 x i1> %v697, <8 x float> %v689, <8 x float> %v696
  %v699 = add nsw i64 %v688, 1
  br label %q.98
q.end.100:
  %v700 = fcmp ogt <8 x float> %v684, %v689
  %v701 = select <8 x i1> %v700, <8 x float> %v684, <8 x float> %v689
  %v702 = fcmp uno <8 x float> %v684, %v684
  %v703 = select <8 x i1> %v702, <8 x float> %v684, <8 x float> %v701
  %v704 = add nsw i64 %v683, 1
  br label %p.95
p.end.97:
  %v705 = mul i64 %v459, %v19
  %v706 = getelementptr i8, ptr %v15, i64 %v705
  %v707 = mul i64 %v629, 4
  %v708 = getelementptr i8, ptr %v706, i64 %v707
  %v709 = trunc i64 %v632 to i32
  %v710 = insertelement <8 x i32> poison, i32 %v709, i64 0
  %v711 = shufflevector <8 x i32> %v710, <8 x i32> poison, <8 x i32> zeroinitializer
  %v712 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v711
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v684, ptr align 4 %v708, <8 x i1> %v712)
  %v713 = add nsw i64 %v629, 8
  br label %edge.block.72
edge.block.end.74:
  %v714 = add nsw i64 %v459, 1
  br label %y.edge.51
y.edge.end.53:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

