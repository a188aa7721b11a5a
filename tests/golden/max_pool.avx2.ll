
define void @max_pool.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 120
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 128
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
  %v16 = getelementptr i8, ptr %arguments, i64 136
  %v17 = load ptr, ptr %v16, align 8
  %v18 = getelementptr i8, ptr %arguments, i64 48
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr i8, ptr %arguments, i64 80
  %v21 = load i64, ptr %v20, align 8
  %v22 = getelementptr i8, ptr %arguments, i64 88
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr i8, ptr %arguments, i64 96
  %v25 = load i64, ptr %v24, align 8
  %v26 = getelementptr i8, ptr %arguments, i64 104
  %v27 = load i64, ptr %v26, align 8
  %v28 = sub i64 %v23, 3
  %v29 = icmp sge i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v23, i64 %v21
  br label %y.1
y.1:
  %v31 = phi i64 [ %v21, %entry ], [ %v578, %edge.block.end.21 ]
  %v32 = icmp slt i64 %v31, %v30
  br i1 %v32, label %y.body.2, label %y.end.3
y.body.2:
  %v33 = call i64 @llvm.smin.i64(i64 %v31, i64 %v28)
  %v34 = sub i64 %v27, %v25
  %v35 = urem i64 %v34, 8
  %v36 = sub i64 %v27, %v35
  br label %block.4
block.4:
  %v37 = phi i64 [ %v25, %y.body.2 ], [ %v414, %p.end.18 ]
  %v38 = icmp slt i64 %v37, %v36
  br i1 %v38, label %block.body.5, label %block.end.6
block.body.5:
  br label %pack.image.7
pack.image.7:
  %v39 = phi i64 [ 0, %block.body.5 ], [ %v340, %pack.p.end.12 ]
  %v40 = icmp slt i64 %v39, 8
  br i1 %v40, label %pack.image.body.8, label %pack.image.end.9
pack.image.body.8:
  %v41 = mul i64 %v39, 4
  %v42 = getelementptr i8, ptr %v17, i64 %v41
  br label %pack.p.10
pack.p.10:
  %v43 = phi i64 [ 0, %pack.image.body.8 ], [ %v339, %pack.q.end.15 ]
  %v44 = icmp slt i64 %v43, 2
  br i1 %v44, label %pack.p.body.11, label %pack.p.end.12
pack.p.body.11:
  %v45 = mul i64 %v43, 192
  %v46 = getelementptr i8, ptr %v42, i64 %v45
  br label %pack.q.13
pack.q.13:
  %v47 = phi i64 [ 0, %pack.p.body.11 ], [ %v338, %pack.q.body.14 ]
  %v48 = icmp slt i64 %v47, 2
  br i1 %v48, label %pack.q.body.14, label %pack.q.end.15
pack.q.body.14:
  %v49 = mul i64 %v47, 96
  %v50 = getelementptr i8, ptr %v46, i64 %v49
  %v51 = add i64 %v37, %v39
  %v52 = mul i64 %v43, %v6
  %v53 = getelementptr i8, ptr %v13, i64 %v52
  %v54 = mul i64 %v33, %v9
  %v55 = getelementptr i8, ptr %v53, i64 %v54
  %v56 = mul i64 %v47, 4
  %v57 = getelementptr i8, ptr %v55, i64 %v56
  %v58 = mul i64 %v51, 8
  %v59 = getelementptr i8, ptr %v57, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = getelementptr i8, ptr %v50, i64 0
  store float %v60, ptr %v61, align 4
  %v62 = add i64 %v37, %v39
  %v63 = add i64 %v62, 1
  %v64 = mul i64 %v43, %v6
  %v65 = getelementptr i8, ptr %v13, i64 %v64
  %v66 = mul i64 %v33, %v9
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = mul i64 %v47, 4
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = mul i64 %v63, 8
  %v71 = getelementptr i8, ptr %v69, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = getelementptr i8, ptr %v50, i64 4
  store float %v72, ptr %v73, align 4
  %v74 = add i64 %v37, %v39
  %v75 = add i64 %v74, 2
  %v76 = mul i64 %v43, %v6
  %v77 = getelementptr i8, ptr %v13, i64 %v76
  %v78 = mul i64 %v33, %v9
  %v79 = getelementptr i8, ptr %v77, i64 %v78
  %v80 = mul i64 %v47, 4
  %v81 = getelementptr i8, ptr %v79, i64 %v80
  %v82 = mul i64 %v75, 8
  %v83 = getelementptr i8, ptr %v81, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = getelementptr i8, ptr %v50, i64 8
  store float %v84, ptr %v85, align 4
  %v86 = add i64 %v37, %v39
  %v87 = add i64 %v86, 3
  %v88 = mul i64 %v43, %v6
  %v89 = getelementptr i8, ptr %v13, i64 %v88
  %v90 = mul i64 %v33, %v9
  %v91 = getelementptr i8, ptr %v89, i64 %v90
  %v92 = mul i64 %v47, 4
  %v93 = getelementptr i8, ptr %v91, i64 %v92
  %v94 = mul i64 %v87, 8
  %v95 = getelementptr i8, ptr %v93, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = getelementptr i8, ptr %v50, i64 12
  store float %v96, ptr %v97, align 4
  %v98 = add i64 %v37, %v39
  %v99 = add i64 %v98, 4
  %v100 = mul i64 %v43, %v6
  %v101 = getelementptr i8, ptr %v13, i64 %v100
  %v102 = mul i64 %v33, %v9
  %v103 = getelementptr i8, ptr %v101, i64 %v102
  %v104 = mul i64 %v47, 4
  %v105 = getelementptr i8, ptr %v103, i64 %v104
  %v106 = mul i64 %v99, 8
  %v107 = getelementptr i8, ptr %v105, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = getelementptr i8, ptr %v50, i64 16
  store float %v108, ptr %v109, align 4
  %v110 = add i64 %v37, %v39
  %v111 = add i64 %v110, 5
  %v112 = mul i64 %v43, %v6
  %v113 = getelementptr i8, ptr %v13, i64 %v112
  %v114 = mul i64 %v33, %v9
  %v115 = getelementptr i8, ptr %v113, i64 %v114
  %v116 = mul i64 %v47, 4
  %v117 = getelementptr i8, ptr %v115, i64 %v116
  %v118 = mul i64 %v111, 8
  %v119 = getelementptr i8, ptr %v117, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = getelementptr i8, ptr %v50, i64 20
  store float %v120, ptr %v121, align 4
  %v122 = add i64 %v37, %v39
  %v123 = add i64 %v122, 6
  %v124 = mul i64 %v43, %v6
  %v125 = getelementptr i8, ptr %v13, i64 %v124
  %v126 = mul i64 %v33, %v9
  %v127 = getelementptr i8, ptr %v125, i64 %v126
  %v128 = mul i64 %v47, 4
  %v129 = getelementptr i8, ptr %v127, i64 %v128
  %v130 = mul i64 %v123, 8
  %v131 = getelementptr i8, ptr %v129, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = getelementptr i8, ptr %v50, i64 24
  store float %v132, ptr %v133, align 4
  %v134 = add i64 %v37, %v39
  %v135 = add i64 %v134, 7
  %v136 = mul i64 %v43, %v6
  %v137 = getelementptr i8, ptr %v13, i64 %v136
  %v138 = mul i64 %v33, %v9
  %v139 = getelementptr i8, ptr %v137, i64 %v138
  %v140 = mul i64 %v47, 4
  %v141 = getelementptr i8, ptr %v139, i64 %v140
  %v142 = mul i64 %v135, 8
  %v143 = getelementptr i8, ptr %v141, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = getelementptr i8, ptr %v50, i64 28
  store float %v144, ptr %v145, align 4
  %v146 = add i64 %v33, 1
  %v147 = add i64 %v37, %v39
  %v148 = mul i64 %v43, %v6
  %v149 = getelementptr i8, ptr %v13, i64 %v148
  %v150 = mul i64 %v146, %v9
  %v151 = getelementptr i8, ptr %v149, i64 %v150
  %v152 = mul i64 %v47, 4
  %v153 = getelementptr i8, ptr %v151, i64 %v152
  %v154 = mul i64 %v147, 8
  %v155 = getelementptr i8, ptr %v153, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = getelementptr i8, ptr %v50, i64 32
  store float %v156, ptr %v157, align 4
  %v158 = add i64 %v37, %v39
  %v159 = add i64 %v158, 1
  %v160 = mul i64 %v43, %v6
  %v161 = getelementptr i8, ptr %v13, i64 %v160
  %v162 = mul i64 %v146, %v9
  %v163 = getelementptr i8, ptr %v161, i64 %v162
  %v164 = mul i64 %v47, 4
  %v165 = getelementptr i8, ptr %v163, i64 %v164
  %v166 = mul i64 %v159, 8
  %v167 = getelementptr i8, ptr %v165, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = getelementptr i8, ptr %v50, i64 36
  store float %v168, ptr %v169, align 4
  %v170 = add i64 %v37, %v39
  %v171 = add i64 %v170, 2
  %v172 = mul i64 %v43, %v6
  %v173 = getelementptr i8, ptr %v13, i64 %v172
  %v174 = mul i64 %v146, %v9
  %v175 = getelementptr i8, ptr %v173, i64 %v174
  %v176 = mul i64 %v47, 4
  %v177 = getelementptr i8, ptr %v175, i64 %v176
  %v178 = mul i64 %v171, 8
  %v179 = getelementptr i8, ptr %v177, i64 %v178
  %v180 = load float, ptr %v179, align 4
  %v181 = getelementptr i8, ptr %v50, i64 40
  store float %v180, ptr %v181, align 4
  %v182 = add i64 %v37, %v39
  %v183 = add i64 %v182, 3
  %v184 = mul i64 %v43, %v6
  %v185 = getelementptr i8, ptr %v13, i64 %v184
  %v186 = mul i64 %v146, %v9
  %v187 = getelementptr i8, ptr %v185, i64 %v186
  %v188 = mul i64 %v47, 4
  %v189 = getelementptr i8, ptr %v187, i64 %v188
  %v190 = mul i64 %v183, 8
  %v191 = getelementptr i8, ptr %v189, i64 %v190
  %v192 = load float, ptr %v191, align 4
  %v193 = getelementptr i8, ptr %v50, i64 44
  store float %v192, ptr %v193, align 4
  %v194 = add i64 %v37, %v39
  %v195 = add i64 %v194, 4
  %v196 = mul i64 %v43, %v6
  %v197 = getelementptr i8, ptr %v13, i64 %v196
  %v198 = mul i64 %v146, %v9
  %v199 = getelementptr i8, ptr %v197, i64 %v198
  %v200 = mul i64 %v47, 4
  %v201 = getelementptr i8, ptr %v199, i64 %v200
  %v202 = mul i64 %v195, 8
  %v203 = getelementptr i8, ptr %v201, i64 %v202
  %v204 = load float, ptr %v203, align 4
  %v205 = getelementptr i8, ptr %v50, i64 48
  store float %v204, ptr %v205, align 4
  %v206 = add i64 %v37, %v39
  %v207 = add i64 %v206, 5
  %v208 = mul i64 %v43, %v6
  %v209 = getelementptr i8, ptr %v13, i64 %v208
  %v210 = mul i64 %v146, %v9
  %v211 = getelementptr i8, ptr %v209, i64 %v210
  %v212 = mul i64 %v47, 4
  %v213 = getelementptr i8, ptr %v211, i64 %v212
  %v214 = mul i64 %v207, 8
  %v215 = getelementptr i8, ptr %v213, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = getelementptr i8, ptr %v50, i64 52
  store float %v216, ptr %v217, align 4
  %v218 = add i64 %v37, %v39
  %v219 = add i64 %v218, 6
  %v220 = mul i64 %v43, %v6
  %v221 = getelementptr i8, ptr %v13, i64 %v220
  %v222 = mul i64 %v146, %v9
  %v223 = getelementptr i8, ptr %v221, i64 %v222
  %v224 = mul i64 %v47, 4
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  %v226 = mul i64 %v219, 8
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = load float, ptr %v227, align 4
  %v229 = getelementptr i8, ptr %v50, i64 56
  store float %v228, ptr %v229, align 4
  %v230 = add i64 %v37, %v39
  %v231 = add i64 %v230, 7
  %v232 = mul i64 %v43, %v6
  %v233 = getelementptr i8, ptr %v13, i64 %v232
  %v234 = mul i64 %v146, %v9
  %v235 = getelementptr i8, ptr %v233, i64 %v234
  %v236 = mul i64 %v47, 4
  %v237 = getelementptr i8, ptr %v235, i64 %v236
  %v238 = mul i64 %v231, 8
  %v239 = getelementptr i8, ptr %v237, i64 %v238
  %v240 = load float, ptr %v239, align 4
  %v241 = getelementptr i8, ptr %v50, i64 60
  store float %v240, ptr %v241, align 4
  %v242 = add i64 %v33, 2
  %v243 = add i64 %v37, %v39
  %v244 = mul i64 %v43, %v6
  %v245 = getelementptr i8, ptr %v13, i64 %v244
  %v246 = mul i64 %v242, %v9
  %v247 = getelementptr i8, ptr %v245, i64 %v246
  %v248 = mul i64 %v47, 4
  %v249 = getelementptr i8, ptr %v247, i64 %v248
  %v250 = mul i64 %v243, 8
  %v251 = getelementptr i8, ptr %v249, i64 %v250
  %v252 = load float, ptr %v251, align 4
  %v253 = getelementptr i8, ptr %v50, i64 64
  store float %v252, ptr %v253, align 4
  %v254 = add i64 %v37, %v39
  %v255 = add i64 %v254, 1
  %v256 = mul i64 %v43, %v6
  %v257 = getelementptr i8, ptr %v13, i64 %v256
  %v258 = mul i64 %v242, %v9
  %v259 = getelementptr i8, ptr %v257, i64 %v258
  %v260 = mul i64 %v47, 4
  %v261 = getelementptr i8, ptr %v259, i64 %v260
  %v262 = mul i64 %v255, 8
  %v263 = getelementptr i8, ptr %v261, i64 %v262
  %v264 = load float, ptr %v263, align 4
  %v265 = getelementptr i8, ptr %v50, i64 68
  store float %v264, ptr %v265, align 4
  %v266 = add i64 %v37, %v39
  %v267 = add i64 %v266, 2
  %v268 = mul i64 %v43, %v6
  %v269 = getelementptr i8, ptr %v13, i64 %v268
  %v270 = mul i64 %v242, %v9
  %v271 = getelementptr i8, ptr %v269, i64 %v270
  %v272 = mul i64 %v47, 4
  %v273 = getelementptr i8, ptr %v271, i64 %v272
  %v274 = mul i64 %v267, 8
  %v275 = getelementptr i8, ptr %v273, i64 %v274
  %v276 = load float, ptr %v275, align 4
  %v277 = getelementptr i8, ptr %v50, i64 72
  store float %v276, ptr %v277, align 4
  %v278 = add i64 %v37, %v39
  %v279 = add i64 %v278, 3
  %v280 = mul i64 %v43, %v6
  %v281 = getelementptr i8, ptr %v13, i64 %v280
  %v282 = mul i64 %v242, %v9
  %v283 = getelementptr i8, ptr %v281, i64 %v282
  %v284 = mul i64 %v47, 4
  %v285 = getelementptr i8, ptr %v283, i64 %v284
  %v286 = mul i64 %v279, 8
  %v287 = getelementptr i8, ptr %v285, i64 %v286
  %v288 = load float, ptr %v287, align 4
  %v289 = getelementptr i8, ptr %v50, i64 76
  store float %v288, ptr %v289, align 4
  %v290 = add i64 %v37, %v39
  %v291 = add i64 %v290, 4
  %v292 = mul i64 %v43, %v6
  %v293 = getelementptr i8, ptr %v13, i64 %v292
  %v294 = mul i64 %v242, %v9
  %v295 = getelementptr i8, ptr %v293, i64 %v294
  %v296 = mul i64 %v47, 4
  %v297 = getelementptr i8, ptr %v295, i64 %v296
  %v298 = mul i64 %v291, 8
  %v299 = getelementptr i8, ptr %v297, i64 %v298
  %v300 = load float, ptr %v299, align 4
  %v301 = getelementptr i8, ptr %v50, i64 80
  store float %v300, ptr %v301, align 4
  %v302 = add i64 %v37, %v39
  %v303 = add i64 %v302, 5
  %v304 = mul i64 %v43, %v6
  %v305 = getelementptr i8, ptr %v13, i64 %v304
  %v306 = mul i64 %v242, %v9
  %v307 = getelementptr i8, ptr %v305, i64 %v306
  %v308 = mul i64 %v47, 4
  %v309 = getelementptr i8, ptr %v307, i64 %v308
  %v310 = mul i64 %v303, 8
  %v311 = getelementptr i8, ptr %v309, i64 %v310
  %v312 = load float, ptr %v311, align 4
  %v313 = getelementptr i8, ptr %v50, i64 84
  store float %v312, ptr %v313, align 4
  %v314 = add i64 %v37, %v39
  %v315 = add i64 %v314, 6
  %v316 = mul i64 %v43, %v6
  %v317 = getelementptr i8, ptr %v13, i64 %v316
  %v318 = mul i64 %v242, %v9
  %v319 = getelementptr i8, ptr %v317, i64 %v318
  %v320 = mul i64 %v47, 4
  %v321 = getelementptr i8, ptr %v319, i64 %v320
  %v322 = mul i64 %v315, 8
  %v323 = getelementptr i8, ptr %v321, i64 %v322
  %v324 = load float, ptr %v323, align 4
  %v325 = getelementptr i8, ptr %v50, i64 88
  store float %v324, ptr %v325, align 4
  %v326 = add i64 %v37, %v39
  %v327 = add i64 %v326, 7
  %v328 = mul i64 %v43, %v6
  %v329 = getelementptr i8, ptr %v13, i64 %v328
  %v330 = mul i64 %v242, %v9
  %v331 = getelementptr i8, ptr %v329, i64 %v330
  %v332 = mul i64 %v47, 4
  %v333 = getelementptr i8, ptr %v331, i64 %v332
  %v334 = mul i64 %v327, 8
  %v335 = getelementptr i8, ptr %v333, i64 %v334
  %v336 = load float, ptr %v335, align 4
  %v337 = getelementptr i8, ptr %v50, i64 92
  store float %v336, ptr %v337, align 4
  %v338 = add nsw i64 %v47, 1
  br label %pack.q.13
pack.q.end.15:
  %v339 = add nsw i64 %v43, 1
  br label %pack.p.10
pack.p.end.12:
  %v340 = add nsw i64 %v39, 8
  br label %pack.image.7
pack.image.end.9:
  %v341 = getelementptr i8, ptr %v17, i64 32
  %v342 = getelementptr i8, ptr %v17, i64 64
  br label %p.16
p.16:
  %v343 = phi i64 [ 0, %pack.image.end.9 ], [ %v399, %p.body.17 ]
  %v344 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v390, %p.body.17 ]
  %v345 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v394, %p.body.17 ]
  %v346 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v398, %p.body.17 ]
  %v347 = icmp slt i64 %v343, 2
  br i1 %v347, label %p.body.17, label %p.end.18
p.body.17:
  %v348 = mul i64 %v343, 192
  %v349 = getelementptr i8, ptr %v17, i64 %v348
  %v350 = mul i64 %v343, 192
  %v351 = getelementptr i8, ptr %v341, i64 %v350
  %v352 = mul i64 %v343, 192
  %v353 = getelementptr i8, ptr %v342, i64 %v352
  %v354 = load <8 x float>, ptr %v349, align 4
  %v355 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v354
  %v356 = select <8 x i1> %v355, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v354
  %v357 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v358 = select <8 x i1> %v357, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v356
  %v359 = load <8 x float>, ptr %v351, align 4
  %v360 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v359
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v359
  %v362 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v363 = select <8 x i1> %v362, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v361
  %v364 = load <8 x float>, ptr %v353, align 4
  %v365 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v364
  %v366 = select <8 x i1> %v365, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v364
  %v367 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v368 = select <8 x i1> %v367, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v366
  %v369 = getelementptr i8, ptr %v349, i64 96
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = fcmp ogt <8 x float> %v358, %v370
  %v372 = select <8 x i1> %v371, <8 x float> %v358, <8 x float> %v370
  %v373 = fcmp uno <8 x float> %v358, %v358
  %v374 = select <8 x i1> %v373, <8 x float> %v358, <8 x float> %v372
  %v375 = getelementptr i8, ptr %v351, i64 96
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = fcmp ogt <8 x float> %v363, %v376
  %v378 = select <8 x i1> %v377, <8 x float> %v363, <8 x float> %v376
  %v379 = fcmp uno <8 x float> %v363, %v363
  %v380 = select <8 x i1> %v379, <8 x float> %v363, <8 x float> %v378
  %v381 = getelementptr i8, ptr %v353, i64 96
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fcmp ogt <8 x float> %v368, %v382
  %v384 = select <8 x i1> %v383, <8 x float> %v368, <8 x float> %v382
  %v385 = fcmp uno <8 x float> %v368, %v368
  %v386 = select <8 x i1> %v385, <8 x float> %v368, <8 x float> %v384
  %v387 = fcmp ogt <8 x float> %v344, %v374
  %v388 = select <8 x i1> %v387, <8 x float> %v344, <8 x float> %v374
  %v389 = fcmp uno <8 x float> %v344, %v344
  %v390 = select <8 x i1> %v389, <8 x float> %v344, <8 x float> %v388
  %v391 = fcmp ogt <8 x float> %v345, %v380
  %v392 = select <8 x i1> %v391, <8 x float> %v345, <8 x float> %v380
  %v393 = fcmp uno <8 x float> %v345, %v345
  %v394 = select <8 x i1> %v393, <8 x float> %v345, <8 x float> %v392
  %v395 = fcmp ogt <8 x float> %v346, %v386
  %v396 = select <8 x i1> %v395, <8 x float> %v346, <8 x float> %v386
  %v397 = fcmp uno <8 x float> %v346, %v346
  %v398 = select <8 x i1> %v397, <8 x float> %v346, <8 x float> %v396
  %v399 = add nsw i64 %v343, 1
  br label %p.16
p.end.18:
  %v400 = mul i64 %v33, %v19
  %v401 = getelementptr i8, ptr %v15, i64 %v400
  %v402 = mul i64 %v37, 4
  %v403 = getelementptr i8, ptr %v401, i64 %v402
  store <8 x float> %v344, ptr %v403, align 4
  %v404 = add i64 %v33, 1
  %v405 = mul i64 %v404, %v19
  %v406 = getelementptr i8, ptr %v15, i64 %v405
  %v407 = mul i64 %v37, 4
  %v408 = getelementptr i8, ptr %v406, i64 %v407
  store <8 x float> %v345, ptr %v408, align 4
  %v409 = add i64 %v33, 2
  %v410 = mul i64 %v409, %v19
  %v411 = getelementptr i8, ptr %v15, i64 %v410
  %v412 = mul i64 %v37, 4
  %v413 = getelementptr i8, ptr %v411, i64 %v412
  store <8 x float> %v346, ptr %v413, align 4
  %v414 = add nsw i64 %v37, 8
  br label %block.4
block.end.6:
  br label %edge.block.19
edge.block.19:
  %v415 = phi i64 [ %v36, %block.end.6 ], [ %v577, %p.end.44 ]
  %v416 = icmp slt i64 %v415, %v27
  br i1 %v416, label %edge.block.body.20, label %edge.block.end.21
edge.block.body.20:
  %v417 = sub i64 %v27, %v415
  %v418 = call i64 @llvm.smin.i64(i64 %v417, i64 8)
  %v419 = sub i64 %v4, %v415
  %v420 = call i64 @llvm.smin.i64(i64 %v419, i64 8)
  br label %pack.image.22
pack.image.22:
  %v421 = phi i64 [ 0, %edge.block.body.20 ], [ %v470, %pack.p.end.27 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %pack.image.body.23, label %pack.image.end.24
pack.image.body.23:
  %v423 = mul i64 %v421, 4
  %v424 = getelementptr i8, ptr %v17, i64 %v423
  br label %pack.p.25
pack.p.25:
  %v425 = phi i64 [ 0, %pack.image.body.23 ], [ %v469, %pack.q.end.30 ]
  %v426 = icmp slt i64 %v425, 2
  br i1 %v426, label %pack.p.body.26, label %pack.p.end.27
pack.p.body.26:
  %v427 = mul i64 %v425, 192
  %v428 = getelementptr i8, ptr %v424, i64 %v427
  br label %pack.q.28
pack.q.28:
  %v429 = phi i64 [ 0, %pack.p.body.26 ], [ %v468, %pack.q.body.29 ]
  %v430 = icmp slt i64 %v429, 2
  br i1 %v430, label %pack.q.body.29, label %pack.q.end.30
pack.q.body.29:
  %v431 = mul i64 %v429, 96
  %v432 = getelementptr i8, ptr %v428, i64 %v431
  %v433 = add i64 %v415, %v421
  %v434 = mul i64 %v425, %v6
  %v435 = getelementptr i8, ptr %v13, i64 %v434
  %v436 = mul i64 %v33, %v9
  %v437 = getelementptr i8, ptr %v435, i64 %v436
  %v438 = mul i64 %v429, 4
  %v439 = getelementptr i8, ptr %v437, i64 %v438
  %v440 = mul i64 %v433, 8
  %v441 = getelementptr i8, ptr %v439, i64 %v440
  %v442 = load float, ptr %v441, align 4
  %v443 = getelementptr i8, ptr %v432, i64 0
  store float %v442, ptr %v443, align 4
  %v444 = add i64 %v33, 1
  %v445 = add i64 %v415, %v421
  %v446 = mul i64 %v425, %v6
  %v447 = getelementptr i8, ptr %v13, i64 %v446
  %v448 = mul i64 %v444, %v9
  %v449 = getelementptr i8, ptr %v447, i64 %v448
  %v450 = mul i64 %v429, 4
  %v451 = getelementptr i8, ptr %v449, i64 %v450
  %v452 = mul i64 %v445, 8
  %v453 = getelementptr i8, ptr %v451, i64 %v452
  %v454 = load float, ptr %v453, align 4
  %v455 = getelementptr i8, ptr %v432, i64 32
  store float %v454, ptr %v455, align 4
  %v456 = add i64 %v33, 2
  %v457 = add i64 %v415, %v421
  %v458 = mul i64 %v425, %v6
  %v459 = getelementptr i8, ptr %v13, i64 %v458
  %v460 = mul i64 %v456, %v9
  %v461 = getelementptr i8, ptr %v459, i64 %v460
  %v462 = mul i64 %v429, 4
  %v463 = getelementptr i8, ptr %v461, i64 %v462
  %v464 = mul i64 %v457, 8
  %v465 = getelementptr i8, ptr %v463, i64 %v464
  %v466 = load float, ptr %v465, align 4
  %v467 = getelementptr i8, ptr %v432, i64 64
  store float %v466, ptr %v467, align 4
  %v468 = add nsw i64 %v429, 1
  br label %pack.q.28
pack.q.end.30:
  %v469 = add nsw i64 %v425, 1
  br label %pack.p.25
pack.p.end.27:
  %v470 = add nsw i64 %v421, 1
  br label %pack.image.22
pack.image.end.24:
  %v471 = icmp slt i64 %v420, 8
  br i1 %v471, label %pack.pad.31, label %pack.pad.end.32
pack.pad.31:
  br label %pack.p.33
pack.p.33:
  %v472 = phi i64 [ 0, %pack.pad.31 ], [ %v491, %pack.q.end.38 ]
  %v473 = icmp slt i64 %v472, 2
  br i1 %v473, label %pack.p.body.34, label %pack.p.end.35
pack.p.body.34:
  %v474 = mul i64 %v472, 192
  %v475 = getelementptr i8, ptr %v17, i64 %v474
  br label %pack.q.36
pack.q.36:
  %v476 = phi i64 [ 0, %pack.p.body.34 ], [ %v490, %pack.pad.end.41 ]
  %v477 = icmp slt i64 %v476, 2
  br i1 %v477, label %pack.q.body.37, label %pack.q.end.38
pack.q.body.37:
  %v478 = mul i64 %v476, 96
  %v479 = getelementptr i8, ptr %v475, i64 %v478
  br label %pack.pad.39
pack.pad.39:
  %v480 = phi i64 [ %v420, %pack.q.body.37 ], [ %v489, %pack.pad.body.40 ]
  %v481 = icmp slt i64 %v480, 8
  br i1 %v481, label %pack.pad.body.40, label %pack.pad.end.41
pack.pad.body.40:
  %v482 = mul i64 %v480, 4
  %v483 = getelementptr i8, ptr %v479, i64 %v482
  %v484 = getelementptr i8, ptr %v483, i64 0
  store float 0x0000000000000000, ptr %v484, align 4
  %v485 = add i64 %v33, 1
  %v486 = getelementptr i8, ptr %v483, i64 32
  store float 0x0000000000000000, ptr %v486, align 4
  %v487 = add i64 %v33, 2
  %v488 = getelementptr i8, ptr %v483, i64 64
  store float 0x0000000000000000, ptr %v488, align 4
  %v489 = add nsw i64 %v480, 1
  br label %pack.pad.39
pack.pad.end.41:
  %v490 = add nsw i64 %v476, 1
  br label %pack.q.36
pack.q.end.38:
  %v491 = add nsw i64 %v472, 1
  br label %pack.p.33
pack.p.end.35:
  br label %pack.pad.end.32
pack.pad.end.32:
  %v492 = getelementptr i8, ptr %v17, i64 32
  %v493 = getelementptr i8, ptr %v17, i64 64
  br label %p.42
p.42:
  %v494 = phi i64 [ 0, %pack.pad.end.32 ], [ %v550, %p.body.43 ]
  %v495 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.32 ], [ %v541, %p.body.43 ]
  %v496 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.32 ], [ %v545, %p.body.43 ]
  %v497 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.32 ], [ %v549, %p.body.43 ]
  %v498 = icmp slt i64 %v494, 2
  br i1 %v498, label %p.body.43, label %p.end.44
p.body.43:
  %v499 = mul i64 %v494, 192
  %v500 = getelementptr i8, ptr %v17, i64 %v499
  %v501 = mul i64 %v494, 192
  %v502 = getelementptr i8, ptr %v492, i64 %v501
  %v503 = mul i64 %v494, 192
  %v504 = getelementptr i8, ptr %v493, i64 %v503
  %v505 = load <8 x float>, ptr %v500, align 4
  %v506 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v505
  %v507 = select <8 x i1> %v506, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v505
  %v508 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v509 = select <8 x i1> %v508, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v507
  %v510 = load <8 x float>, ptr %v502, align 4
  %v511 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v510
  %v512 = select <8 x i1> %v511, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v510
  %v513 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v514 = select <8 x i1> %v513, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v512
  %v515 = load <8 x float>, ptr %v504, align 4
  %v516 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v515
  %v517 = select <8 x i1> %v516, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v515
  %v518 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v519 = select <8 x i1> %v518, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v517
  %v520 = getelementptr i8, ptr %v500, i64 96
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = fcmp ogt <8 x float> %v509, %v521
  %v523 = select <8 x i1> %v522, <8 x float> %v509, <8 x float> %v521
  %v524 = fcmp uno <8 x float> %v509, %v509
  %v525 = select <8 x i1> %v524, <8 x float> %v509, <8 x float> %v523
  %v526 = getelementptr i8, ptr %v502, i64 96
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = fcmp ogt <8 x float> %v514, %v527
  %v529 = select <8 x i1> %v528, <8 x float> %v514, <8 x float> %v527
  %v530 = fcmp uno <8 x float> %v514, %v514
  %v531 = select <8 x i1> %v530, <8 x float> %v514, <8 x float> %v529
  %v532 = getelementptr i8, ptr %v504, i64 96
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fcmp ogt <8 x float> %v519, %v533
  %v535 = select <8 x i1> %v534, <8 x float> %v519, <8 x float> %v533
  %v536 = fcmp uno <8 x float> %v519, %v519
  %v537 = select <8 x i1> %v536, <8 x float> %v519, <8 x float> %v535
  %v538 = fcmp ogt <8 x float> %v495, %v525
  %v539 = select <8 x i1> %v538, <8 x float> %v495, <8 x float> %v525
  %v540 = fcmp uno <8 x float> %v495, %v495
  %v541 = select <8 x i1> %v540, <8 x float> %v495, <8 x float> %v539
  %v542 = fcmp ogt <8 x float> %v496, %v531
  %v543 = select <8 x i1> %v542, <8 x float> %v496, <8 x float> %v531
  %v544 = fcmp uno <8 x float> %v496, %v496
  %v545 = select <8 x i1> %v544, <8 x float> %v496, <8 x float> %v543
  %v546 = fcmp ogt <8 x float> %v497, %v537
  %v547 = select <8 x i1> %v546, <8 x float> %v497, <8 x float> %v537
  %v548 = fcmp uno <8 x float> %v497, %v497
  %v549 = select <8 x i1> %v548, <8 x float> %v497, <8 x float> %v547
  %v550 = add nsw i64 %v494, 1
  br label %p.42
p.end.44:
  %v551 = mul i64 %v33, %v19
  %v552 = getelementptr i8, ptr %v15, i64 %v551
  %v553 = mul i64 %v415, 4
  %v554 = getelementptr i8, ptr %v552, i64 %v553
  %v555 = trunc i64 %v418 to i32
  %v556 = insertelement <8 x i32> poison, i32 %v555, i64 0
  %v557 = shufflevector <8 x i32> %v556, <8 x i32> poison, <8 x i32> zeroinitializer
  %v558 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v557
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v495, ptr align 4 %v554, <8 x i1> %v558)
  %v559 = add i64 %v33, 1
  %v560 = mul i64 %v559, %v19
  %v561 = getelementptr i8, ptr %v15, i64 %v560
  %v562 = mul i64 %v415, 4
  %v563 = getelementptr i8, ptr %v561, i64 %v562
  %v564 = trunc i64 %v418 to i32
  %v565 = insertelement <8 x i32> poison, i32 %v564, i64 0
  %v566 = shufflevector <8 x i32> %v565, <8 x i32> poison, <8 x i32> zeroinitializer
  %v567 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v566
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v496, ptr align 4 %v563, <8 x i1> %v567)
  %v568 = add i64 %v33, 2
  %v569 = mul i64 %v568, %v19
  %v570 = getelementptr i8, ptr %v15, i64 %v569
  %v571 = mul i64 %v415, 4
  %v572 = getelementptr i8, ptr %v570, i64 %v571
  %v573 = trunc i64 %v418 to i32
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v575
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v497, ptr align 4 %v572, <8 x i1> %v576)
  %v577 = add nsw i64 %v415, 8
  br label %edge.block.19
edge.block.end.21:
  %v578 = add nsw i64 %v31, 3
  br label %y.1
y.end.3:
  br label %y.edge.45
y.edge.45:
  %v579 = phi i64 [ %v30, %y.end.3 ], [ %v801, %edge.block.end.65 ]
  %v580 = icmp slt i64 %v579, %v23
  br i1 %v580, label %y.edge.body.46, label %y.edge.end.47
y.edge.body.46:
  %v581 = sub i64 %v27, %v25
  %v582 = urem i64 %v581, 8
  %v583 = sub i64 %v27, %v582
  br label %block.48
block.48:
  %v584 = phi i64 [ %v25, %y.edge.body.46 ], [ %v721, %p.end.62 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %block.body.49, label %block.end.50
block.body.49:
  br label %pack.image.51
pack.image.51:
  %v586 = phi i64 [ 0, %block.body.49 ], [ %v695, %pack.p.end.56 ]
  %v587 = icmp slt i64 %v586, 8
  br i1 %v587, label %pack.image.body.52, label %pack.image.end.53
pack.image.body.52:
  %v588 = mul i64 %v586, 4
  %v589 = getelementptr i8, ptr %v17, i64 %v588
  br label %pack.p.54
pack.p.54:
  %v590 = phi i64 [ 0, %pack.image.body.52 ], [ %v694, %pack.q.end.59 ]
  %v591 = icmp slt i64 %v590, 2
  br i1 %v591, label %pack.p.body.55, label %pack.p.end.56
pack.p.body.55:
  %v592 = mul i64 %v590, 64
  %v593 = getelementptr i8, ptr %v589, i64 %v592
  br label %pack.q.57
pack.q.57:
  %v594 = phi i64 [ 0, %pack.p.body.55 ], [ %v693, %pack.q.body.58 ]
  %v595 = icmp slt i64 %v594, 2
  br i1 %v595, label %pack.q.body.58, label %pack.q.end.59
pack.q.body.58:
  %v596 = mul i64 %v594, 32
  %v597 = getelementptr i8, ptr %v593, i64 %v596
  %v598 = add i64 %v584, %v586
  %v599 = mul i64 %v590, %v6
  %v600 = getelementptr i8, ptr %v13, i64 %v599
  %v601 = mul i64 %v579, %v9
  %v602 = getelementptr i8, ptr %v600, i64 %v601
  %v603 = mul i64 %v594, 4
  %v604 = getelementptr i8, ptr %v602, i64 %v603
  %v605 = mul i64 %v598, 8
  %v606 = getelementptr i8, ptr %v604, i64 %v605
  %v607 = load float, ptr %v606, align 4
  %v608 = getelementptr i8, ptr %v597, i64 0
  store float %v607, ptr %v608, align 4
  %v609 = add i64 %v584, %v586
  %v610 = add i64 %v609, 1
  %v611 = mul i64 %v590, %v6
  %v612 = getelementptr i8, ptr %v13, i64 %v611
  %v613 = mul i64 %v579, %v9
  %v614 = getelementptr i8, ptr %v612, i64 %v613
  %v615 = mul i64 %v594, 4
  %v616 = getelementptr i8, ptr %v614, i64 %v615
  %v617 = mul i64 %v610, 8
  %v618 = getelementptr i8, ptr %v616, i64 %v617
  %v619 = load float, ptr %v618, align 4
  %v620 = getelementptr i8, ptr %v597, i64 4
  store float %v619, ptr %v620, align 4
  %v621 = add i64 %v584, %v586
  %v622 = add i64 %v621, 2
  %v623 = mul i64 %v590, %v6
  %v624 = getelementptr i8, ptr %v13, i64 %v623
  %v625 = mul i64 %v579, %v9
  %v626 = getelementptr i8, ptr %v624, i64 %v625
  %v627 = mul i64 %v594, 4
  %v628 = getelementptr i8, ptr %v626, i64 %v627
  %v629 = mul i64 %v622, 8
  %v630 = getelementptr i8, ptr %v628, i64 %v629
  %v631 = load float, ptr %v630, align 4
  %v632 = getelementptr i8, ptr %v597, i64 8
  store float %v631, ptr %v632, align 4
  %v633 = add i64 %v584, %v586
  %v634 = add i64 %v633, 3
  %v635 = mul i64 %v590, %v6
  %v636 = getelementptr i8, ptr %v13, i64 %v635
  %v637 = mul i64 %v579, %v9
  %v638 = getelementptr i8, ptr %v636, i64 %v637
  %v639 = mul i64 %v594, 4
  %v640 = getelementptr i8, ptr %v638, i64 %v639
  %v641 = mul i64 %v634, 8
  %v642 = getelementptr i8, ptr %v640, i64 %v641
  %v643 = load float, ptr %v642, align 4
  %v644 = getelementptr i8, ptr %v597, i64 12
  store float %v643, ptr %v644, align 4
  %v645 = add i64 %v584, %v586
  %v646 = add i64 %v645, 4
  %v647 = mul i64 %v590, %v6
  %v648 = getelementptr i8, ptr %v13, i64 %v647
  %v649 = mul i64 %v579, %v9
  %v650 = getelementptr i8, ptr %v648, i64 %v649
  %v651 = mul i64 %v594, 4
  %v652 = getelementptr i8, ptr %v650, i64 %v651
  %v653 = mul i64 %v646, 8
  %v654 = getelementptr i8, ptr %v652, i64 %v653
  %v655 = load float, ptr %v654, align 4
  %v656 = getelementptr i8, ptr %v597, i64 16
  store float %v655, ptr %v656, align 4
  %v657 = add i64 %v584, %v586
  %v658 = add i64 %v657, 5
  %v659 = mul i64 %v590, %v6
  %v660 = getelementptr i8, ptr %v13, i64 %v659
  %v661 = mul i64 %v579, %v9
  %v662 = getelementptr i8, ptr %v660, i64 %v661
  %v663 = mul i64 %v594, 4
  %v664 = getelementptr i8, ptr %v662, i64 %v663
  %v665 = mul i64 %v658, 8
  %v666 = getelementptr i8, ptr %v664, i64 %v665
  %v667 = load float, ptr %v666, align 4
  %v668 = getelementptr i8, ptr %v597, i64 20
  store float %v667, ptr %v668, align 4
  %v669 = add i64 %v584, %v586
  %v670 = add i64 %v669, 6
  %v671 = mul i64 %v590, %v6
  %v672 = getelementptr i8, ptr %v13, i64 %v671
  %v673 = mul i64 %v579, %v9
  %v674 = getelementptr i8, ptr %v672, i64 %v673
  %v675 = mul i64 %v594, 4
  %v676 = getelementptr i8, ptr %v674, i64 %v675
  %v677 = mul i64 %v670, 8
  %v678 = getelementptr i8, ptr %v676, i64 %v677
  %v679 = load float, ptr %v678, align 4
  %v680 = getelementptr i8, ptr %v597, i64 24
  store float %v679, ptr %v680, align 4
  %v681 = add i64 %v584, %v586
  %v682 = add i64 %v681, 7
  %v683 = mul i64 %v590, %v6
  %v684 = getelementptr i8, ptr %v13, i64 %v683
  %v685 = mul i64 %v579, %v9
  %v686 = getelementptr i8, ptr %v684, i64 %v685
  %v687 = mul i64 %v594, 4
  %v688 = getelementptr i8, ptr %v686, i64 %v687
  %v689 = mul i64 %v682, 8
  %v690 = getelementptr i8, ptr %v688, i64 %v689
  %v691 = load float, ptr %v690, align 4
  %v692 = getelementptr i8, ptr %v597, i64 28
  store float %v691, ptr %v692, align 4
  %v693 = add nsw i64 %v594, 1
  br label %pack.q.57
pack.q.end.59:
  %v694 = add nsw i64 %v590, 1
  br label %pack.p.54
pack.p.end.56:
  %v695 = add nsw i64 %v586, 8
  br label %pack.image.51
pack.image.end.53:
  br label %p.60
p.60:
  %v696 = phi i64 [ 0, %pack.image.end.53 ], [ %v716, %p.body.61 ]
  %v697 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.53 ], [ %v715, %p.body.61 ]
  %v698 = icmp slt i64 %v696, 2
  br i1 %v698, label %p.body.61, label %p.end.62
p.body.61:
  %v699 = mul i64 %v696, 64
  %v700 = getelementptr i8, ptr %v17, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v701
  %v703 = select <8 x i1> %v702, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v701
  %v704 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v705 = select <8 x i1> %v704, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v703
  %v706 = getelementptr i8, ptr %v700, i64 32
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = fcmp ogt <8 x float> %v705, %v707
  %v709 = select <8 x i1> %v708, <8 x float> %v705, <8 x float> %v707
  %v710 = fcmp uno <8 x float> %v705, %v705
  %v711 = select <8 x i1> %v710, <8 x float> %v705, <8 x float> %v709
  %v712 = fcmp ogt <8 x float> %v697, %v711
  %v713 = select <8 x i1> %v712, <8 x float> %v697, <8 x float> %v711
  %v714 = fcmp uno <8 x float> %v697, %v697
  %v715 = select <8 x i1> %v714, <8 x float> %v697, <8 x float> %v713
  %v716 = add nsw i64 %v696, 1
  br label %p.60
p.end.62:
  %v717 = mul i64 %v579, %v19
  %v718 = getelementptr i8, ptr %v15, i64 %v717
  %v719 = mul i64 %v584, 4
  %v720 = getelementptr i8, ptr %v718, i64 %v719
  store <8 x float> %v697, ptr %v720, align 4
  %v721 = add nsw i64 %v584, 8
  br label %block.48
block.end.50:
  br label %edge.block.63
edge.block.63:
  %v722 = phi i64 [ %v583, %block.end.50 ], [ %v800, %p.end.88 ]
  %v723 = icmp slt i64 %v722, %v27
  br i1 %v723, label %edge.block.body.64, label %edge.block.end.65
edge.block.body.64:
  %v724 = sub i64 %v27, %v722
  %v725 = call i64 @llvm.smin.i64(i64 %v724, i64 8)
  %v726 = sub i64 %v4, %v722
  %v727 = call i64 @llvm.smin.i64(i64 %v726, i64 8)
  br label %pack.image.66
pack.image.66:
  %v728 = phi i64 [ 0, %edge.block.body.64 ], [ %v753, %pack.p.end.71 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %pack.image.body.67, label %pack.image.end.68
pack.image.body.67:
  %v730 = mul i64 %v728, 4
  %v731 = getelementptr i8, ptr %v17, i64 %v730
  br label %pack.p.69
pack.p.69:
  %v732 = phi i64 [ 0, %pack.image.body.67 ], [ %v752, %pack.q.end.74 ]
  %v733 = icmp slt i64 %v732, 2
  br i1 %v733, label %pack.p.body.70, label %pack.p.end.71
pack.p.body.70:
  %v734 = mul i64 %v732, 64
  %v735 = getelementptr i8, ptr %v731, i64 %v734
  br label %pack.q.72
pack.q.72:
  %v736 = phi i64 [ 0, %pack.p.body.70 ], [ %v751, %pack.q.body.73 ]
  %v737 = icmp slt i64 %v736, 2
  br i1 %v737, label %pack.q.body.73, label %pack.q.end.74
pack.q.body.73:
  %v738 = mul i64 %v736, 32
  %v739 = getelementptr i8, ptr %v735, i64 %v738
  %v740 = add i64 %v722, %v728
  %v741 = mul i64 %v732, %v6
  %v742 = getelementptr i8, ptr %v13, i64 %v741
  %v743 = mul i64 %v579, %v9
  %v744 = getelementptr i8, ptr %v742, i64 %v743
  %v745 = mul i64 %v736, 4
  %v746 = getelementptr i8, ptr %v744, i64 %v745
  %v747 = mul i64 %v740, 8
  %v748 = getelementptr i8, ptr %v746, i64 %v747
  %v749 = load float, ptr %v748, align 4
  %v750 = getelementptr i8, ptr %v739, i64 0
  store float %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v736, 1
  br label %pack.q.72
pack.q.end.74:
  %v752 = add nsw i64 %v732, 1
  br label %pack.p.69
pack.p.end.71:
  %v753 = add nsw i64 %v728, 1
  br label %pack.image.66
pack.image.end.68:
  %v754 = icmp slt i64 %v727, 8
  br i1 %v754, label %pack.pad.75, label %pack.pad.end.76
pack.pad.75:
  br label %pack.p.77
pack.p.77:
  %v755 = phi i64 [ 0, %pack.pad.75 ], [ %v770, %pack.q.end.82 ]
  %v756 = icmp slt i64 %v755, 2
  br i1 %v756, label %pack.p.body.78, label %pack.p.end.79
pack.p.body.78:
  %v757 = mul i64 %v755, 64
  %v758 = getelementptr i8, ptr %v17, i64 %v757
  br label %pack.q.80
pack.q.80:
  %v759 = phi i64 [ 0, %pack.p.body.78 ], [ %v769, %pack.pad.end.85 ]
  %v760 = icmp slt i64 %v759, 2
  br i1 %v760, label %pack.q.body.81, label %pack.q.end.82
pack.q.body.81:
  %v761 = mul i64 %v759, 32
  %v762 = getelementptr i8, ptr %v758, i64 %v761
  br label %pack.pad.83
pack.pad.83:
  %v763 = phi i64 [ %v727, %pack.q.body.81 ], [ %v768, %pack.pad.body.84 ]
  %v764 = icmp slt i64 %v763, 8
  br i1 %v764, label %pack.pad.body.84, label %pack.pad.end.85
pack.pad.body.84:
  %v765 = mul i64 %v763, 4
  %v766 = getelementptr i8, ptr %v762, i64 %v765
  %v767 = getelementptr i8, ptr %v766, i64 0
  store float 0x0000000000000000, ptr %v767, align 4
  %v768 = add nsw i64 %v763, 1
  br label %pack.pad.83
pack.pad.end.85:
  %v769 = add nsw i64 %v759, 1
  br label %pack.q.80
pack.q.end.82:
  %v770 = add nsw i64 %v755, 1
  br label %pack.p.77
pack.p.end.79:
  br label %pack.pad.end.76
pack.pad.end.76:
  br label %p.86
p.86:
  %v771 = phi i64 [ 0, %pack.pad.end.76 ], [ %v791, %p.body.87 ]
  %v772 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.76 ], [ %v790, %p.body.87 ]
  %v773 = icmp slt i64 %v771, 2
  br i1 %v773, label %p.body.87, label %p.end.88
p.body.87:
  %v774 = mul i64 %v771, 64
  %v775 = getelementptr i8, ptr %v17, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = fcmp ogt <8 x float> splat (float 0xFFF0000000000000), %v776
  %v778 = select <8 x i1> %v777, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v776
  %v779 = fcmp uno <8 x float> splat (float 0xFFF0000000000000), splat (float 0xFFF0000000000000)
  %v780 = select <8 x i1> %v779, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v778
  %v781 = getelementptr i8, ptr %v775, i64 32
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = fcmp ogt <8 x float> %v780, %v782
  %v784 = select <8 x i1> %v783, <8 x float> %v780, <8 x float> %v782
  %v785 = fcmp uno <8 x float> %v780, %v780
  %v786 = select <8 x i1> %v785, <8 x float> %v780, <8 x float> %v784
  %v787 = fcmp ogt <8 x float> %v772, %v786
  %v788 = select <8 x i1> %v787, <8 x float> %v772, <8 x float> %v786
  %v789 = fcmp uno <8 x float> %v772, %v772
  %v790 = select <8 x i1> %v789, <8 x float> %v772, <8 x float> %v788
  %v791 = add nsw i64 %v771, 1
  br label %p.86
p.end.88:
  %v792 = mul i64 %v579, %v19
  %v793 = getelementptr i8, ptr %v15, i64 %v792
  %v794 = mul i64 %v722, 4
  %v795 = getelementptr i8, ptr %v793, i64 %v794
  %v796 = trunc i64 %v725 to i32
  %v797 = insertelement <8 x i32> poison, i32 %v796, i64 0
  %v798 = shufflevector <8 x i32> %v797, <8 x i32> poison, <8 x i32> zeroinitializer
  %v799 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v798
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v772, ptr align 4 %v795, <8 x i1> %v799)
  %v800 = add nsw i64 %v722, 8
  br label %edge.block.63
edge.block.end.65:
  %v801 = add nsw i64 %v579, 1
  br label %y.edge.45
y.edge.end.47:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

