
define void @mahalanobis.output(ptr noundef %arguments) nounwind  {
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
  %v23 = getelementptr i8, ptr %arguments, i64 88
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 96
  %v26 = load i64, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 112
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 80
  %v30 = load ptr, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 120
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 184
  %v34 = load ptr, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 192
  %v36 = load ptr, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 200
  %v38 = load ptr, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 208
  %v40 = load ptr, ptr %v39, align 8
  %v41 = getelementptr i8, ptr %arguments, i64 128
  %v42 = load i64, ptr %v41, align 8
  br label %row.block.1
row.block.1:
  %v43 = phi i64 [ 0, %entry ], [ %v899, %edge.block.end.63 ]
  %v44 = icmp slt i64 %v43, %v2
  br i1 %v44, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v45 = add i64 %v43, 512
  %v46 = call i64 @llvm.smin.i64(i64 %v2, i64 %v45)
  %v47 = sub i64 %v46, %v43
  %v48 = urem i64 %v47, 4
  %v49 = sub i64 %v46, %v48
  br label %pack.rows.4
pack.rows.4:
  %v50 = phi i64 [ %v43, %row.block.body.2 ], [ %v93, %pack.rows.end.9 ]
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v52 = sub i64 %v50, %v43
  %v53 = urem i64 %v52, 4
  %v54 = mul i64 4, %v6
  %v55 = sub i64 %v52, %v53
  %v56 = mul i64 %v55, %v54
  %v57 = mul i64 %v53, 4
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr i8, ptr %v38, i64 %v58
  %v60 = mul i64 16, %v6
  br label %pack.rows.7
pack.rows.7:
  %v61 = phi i64 [ 0, %pack.rows.body.5 ], [ %v92, %pack.rows.body.8 ]
  %v62 = icmp slt i64 %v61, %v6
  br i1 %v62, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v63 = mul i64 %v61, 16
  %v64 = getelementptr i8, ptr %v59, i64 %v63
  %v65 = mul i64 %v50, %v8
  %v66 = getelementptr i8, ptr %v14, i64 %v65
  %v67 = mul i64 %v61, 4
  %v68 = getelementptr i8, ptr %v66, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = getelementptr i8, ptr %v64, i64 0
  store float %v69, ptr %v70, align 4
  %v71 = add i64 %v50, 1
  %v72 = mul i64 %v71, %v8
  %v73 = getelementptr i8, ptr %v14, i64 %v72
  %v74 = mul i64 %v61, 4
  %v75 = getelementptr i8, ptr %v73, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = getelementptr i8, ptr %v64, i64 4
  store float %v76, ptr %v77, align 4
  %v78 = add i64 %v50, 2
  %v79 = mul i64 %v78, %v8
  %v80 = getelementptr i8, ptr %v14, i64 %v79
  %v81 = mul i64 %v61, 4
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = getelementptr i8, ptr %v64, i64 8
  store float %v83, ptr %v84, align 4
  %v85 = add i64 %v50, 3
  %v86 = mul i64 %v85, %v8
  %v87 = getelementptr i8, ptr %v14, i64 %v86
  %v88 = mul i64 %v61, 4
  %v89 = getelementptr i8, ptr %v87, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = getelementptr i8, ptr %v64, i64 12
  store float %v90, ptr %v91, align 4
  %v92 = add nsw i64 %v61, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v93 = add nsw i64 %v50, 4
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v94 = phi i64 [ %v49, %pack.rows.end.6 ], [ %v116, %pack.rows.end.15 ]
  %v95 = icmp slt i64 %v94, %v46
  br i1 %v95, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v96 = sub i64 %v94, %v43
  %v97 = urem i64 %v96, 4
  %v98 = mul i64 4, %v6
  %v99 = sub i64 %v96, %v97
  %v100 = mul i64 %v99, %v98
  %v101 = mul i64 %v97, 4
  %v102 = add i64 %v100, %v101
  %v103 = getelementptr i8, ptr %v38, i64 %v102
  %v104 = mul i64 16, %v6
  br label %pack.rows.13
pack.rows.13:
  %v105 = phi i64 [ 0, %pack.rows.body.11 ], [ %v115, %pack.rows.body.14 ]
  %v106 = icmp slt i64 %v105, %v6
  br i1 %v106, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v107 = mul i64 %v105, 16
  %v108 = getelementptr i8, ptr %v103, i64 %v107
  %v109 = mul i64 %v94, %v8
  %v110 = getelementptr i8, ptr %v14, i64 %v109
  %v111 = mul i64 %v105, 4
  %v112 = getelementptr i8, ptr %v110, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = getelementptr i8, ptr %v108, i64 0
  store float %v113, ptr %v114, align 4
  %v115 = add nsw i64 %v105, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v116 = add nsw i64 %v94, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v117 = sub i64 %v46, %v43
  %v118 = urem i64 %v117, 4
  %v119 = sub i64 %v46, %v118
  br label %pack.rows.16
pack.rows.16:
  %v120 = phi i64 [ %v43, %pack.rows.end.12 ], [ %v163, %pack.rows.end.21 ]
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %pack.rows.body.17, label %pack.rows.end.18
pack.rows.body.17:
  %v122 = sub i64 %v120, %v43
  %v123 = urem i64 %v122, 4
  %v124 = mul i64 4, %v6
  %v125 = sub i64 %v122, %v123
  %v126 = mul i64 %v125, %v124
  %v127 = mul i64 %v123, 4
  %v128 = add i64 %v126, %v127
  %v129 = getelementptr i8, ptr %v40, i64 %v128
  %v130 = mul i64 16, %v6
  br label %pack.rows.19
pack.rows.19:
  %v131 = phi i64 [ 0, %pack.rows.body.17 ], [ %v162, %pack.rows.body.20 ]
  %v132 = icmp slt i64 %v131, %v6
  br i1 %v132, label %pack.rows.body.20, label %pack.rows.end.21
pack.rows.body.20:
  %v133 = mul i64 %v131, 16
  %v134 = getelementptr i8, ptr %v129, i64 %v133
  %v135 = mul i64 %v120, %v8
  %v136 = getelementptr i8, ptr %v14, i64 %v135
  %v137 = mul i64 %v131, 4
  %v138 = getelementptr i8, ptr %v136, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = getelementptr i8, ptr %v134, i64 0
  store float %v139, ptr %v140, align 4
  %v141 = add i64 %v120, 1
  %v142 = mul i64 %v141, %v8
  %v143 = getelementptr i8, ptr %v14, i64 %v142
  %v144 = mul i64 %v131, 4
  %v145 = getelementptr i8, ptr %v143, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = getelementptr i8, ptr %v134, i64 4
  store float %v146, ptr %v147, align 4
  %v148 = add i64 %v120, 2
  %v149 = mul i64 %v148, %v8
  %v150 = getelementptr i8, ptr %v14, i64 %v149
  %v151 = mul i64 %v131, 4
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = getelementptr i8, ptr %v134, i64 8
  store float %v153, ptr %v154, align 4
  %v155 = add i64 %v120, 3
  %v156 = mul i64 %v155, %v8
  %v157 = getelementptr i8, ptr %v14, i64 %v156
  %v158 = mul i64 %v131, 4
  %v159 = getelementptr i8, ptr %v157, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = getelementptr i8, ptr %v134, i64 12
  store float %v160, ptr %v161, align 4
  %v162 = add nsw i64 %v131, 1
  br label %pack.rows.19
pack.rows.end.21:
  %v163 = add nsw i64 %v120, 4
  br label %pack.rows.16
pack.rows.end.18:
  br label %pack.rows.22
pack.rows.22:
  %v164 = phi i64 [ %v119, %pack.rows.end.18 ], [ %v186, %pack.rows.end.27 ]
  %v165 = icmp slt i64 %v164, %v46
  br i1 %v165, label %pack.rows.body.23, label %pack.rows.end.24
pack.rows.body.23:
  %v166 = sub i64 %v164, %v43
  %v167 = urem i64 %v166, 4
  %v168 = mul i64 4, %v6
  %v169 = sub i64 %v166, %v167
  %v170 = mul i64 %v169, %v168
  %v171 = mul i64 %v167, 4
  %v172 = add i64 %v170, %v171
  %v173 = getelementptr i8, ptr %v40, i64 %v172
  %v174 = mul i64 16, %v6
  br label %pack.rows.25
pack.rows.25:
  %v175 = phi i64 [ 0, %pack.rows.body.23 ], [ %v185, %pack.rows.body.26 ]
  %v176 = icmp slt i64 %v175, %v6
  br i1 %v176, label %pack.rows.body.26, label %pack.rows.end.27
pack.rows.body.26:
  %v177 = mul i64 %v175, 16
  %v178 = getelementptr i8, ptr %v173, i64 %v177
  %v179 = mul i64 %v164, %v8
  %v180 = getelementptr i8, ptr %v14, i64 %v179
  %v181 = mul i64 %v175, 4
  %v182 = getelementptr i8, ptr %v180, i64 %v181
  %v183 = load float, ptr %v182, align 4
  %v184 = getelementptr i8, ptr %v178, i64 0
  store float %v183, ptr %v184, align 4
  %v185 = add nsw i64 %v175, 1
  br label %pack.rows.25
pack.rows.end.27:
  %v186 = add nsw i64 %v164, 1
  br label %pack.rows.22
pack.rows.end.24:
  %v187 = urem i64 %v4, 8
  %v188 = sub i64 %v4, %v187
  br label %block.28
block.28:
  %v189 = phi i64 [ 0, %pack.rows.end.24 ], [ %v574, %i.edge.end.54 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %block.body.29, label %block.end.30
block.body.29:
  %v191 = mul i64 32, %v6
  br label %pack.b.31
pack.b.31:
  %v192 = phi i64 [ 0, %block.body.29 ], [ %v264, %pack.p.end.36 ]
  %v193 = icmp slt i64 %v192, 8
  br i1 %v193, label %pack.b.body.32, label %pack.b.end.33
pack.b.body.32:
  %v194 = mul i64 %v192, 4
  %v195 = getelementptr i8, ptr %v34, i64 %v194
  br label %pack.p.34
pack.p.34:
  %v196 = phi i64 [ 0, %pack.b.body.32 ], [ %v263, %pack.p.body.35 ]
  %v197 = icmp slt i64 %v196, %v6
  br i1 %v197, label %pack.p.body.35, label %pack.p.end.36
pack.p.body.35:
  %v198 = mul i64 %v196, 32
  %v199 = getelementptr i8, ptr %v195, i64 %v198
  %v200 = add i64 %v189, %v192
  %v201 = mul i64 %v200, %v16
  %v202 = getelementptr i8, ptr %v22, i64 %v201
  %v203 = mul i64 %v196, 4
  %v204 = getelementptr i8, ptr %v202, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = getelementptr i8, ptr %v199, i64 0
  store float %v205, ptr %v206, align 4
  %v207 = add i64 %v189, %v192
  %v208 = add i64 %v207, 1
  %v209 = mul i64 %v208, %v16
  %v210 = getelementptr i8, ptr %v22, i64 %v209
  %v211 = mul i64 %v196, 4
  %v212 = getelementptr i8, ptr %v210, i64 %v211
  %v213 = load float, ptr %v212, align 4
  %v214 = getelementptr i8, ptr %v199, i64 4
  store float %v213, ptr %v214, align 4
  %v215 = add i64 %v189, %v192
  %v216 = add i64 %v215, 2
  %v217 = mul i64 %v216, %v16
  %v218 = getelementptr i8, ptr %v22, i64 %v217
  %v219 = mul i64 %v196, 4
  %v220 = getelementptr i8, ptr %v218, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = getelementptr i8, ptr %v199, i64 8
  store float %v221, ptr %v222, align 4
  %v223 = add i64 %v189, %v192
  %v224 = add i64 %v223, 3
  %v225 = mul i64 %v224, %v16
  %v226 = getelementptr i8, ptr %v22, i64 %v225
  %v227 = mul i64 %v196, 4
  %v228 = getelementptr i8, ptr %v226, i64 %v227
  %v229 = load float, ptr %v228, align 4
  %v230 = getelementptr i8, ptr %v199, i64 12
  store float %v229, ptr %v230, align 4
  %v231 = add i64 %v189, %v192
  %v232 = add i64 %v231, 4
  %v233 = mul i64 %v232, %v16
  %v234 = getelementptr i8, ptr %v22, i64 %v233
  %v235 = mul i64 %v196, 4
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = load float, ptr %v236, align 4
  %v238 = getelementptr i8, ptr %v199, i64 16
  store float %v237, ptr %v238, align 4
  %v239 = add i64 %v189, %v192
  %v240 = add i64 %v239, 5
  %v241 = mul i64 %v240, %v16
  %v242 = getelementptr i8, ptr %v22, i64 %v241
  %v243 = mul i64 %v196, 4
  %v244 = getelementptr i8, ptr %v242, i64 %v243
  %v245 = load float, ptr %v244, align 4
  %v246 = getelementptr i8, ptr %v199, i64 20
  store float %v245, ptr %v246, align 4
  %v247 = add i64 %v189, %v192
  %v248 = add i64 %v247, 6
  %v249 = mul i64 %v248, %v16
  %v250 = getelementptr i8, ptr %v22, i64 %v249
  %v251 = mul i64 %v196, 4
  %v252 = getelementptr i8, ptr %v250, i64 %v251
  %v253 = load float, ptr %v252, align 4
  %v254 = getelementptr i8, ptr %v199, i64 24
  store float %v253, ptr %v254, align 4
  %v255 = add i64 %v189, %v192
  %v256 = add i64 %v255, 7
  %v257 = mul i64 %v256, %v16
  %v258 = getelementptr i8, ptr %v22, i64 %v257
  %v259 = mul i64 %v196, 4
  %v260 = getelementptr i8, ptr %v258, i64 %v259
  %v261 = load float, ptr %v260, align 4
  %v262 = getelementptr i8, ptr %v199, i64 28
  store float %v261, ptr %v262, align 4
  %v263 = add nsw i64 %v196, 1
  br label %pack.p.34
pack.p.end.36:
  %v264 = add nsw i64 %v192, 8
  br label %pack.b.31
pack.b.end.33:
  %v265 = mul i64 32, %v6
  br label %pack.b.37
pack.b.37:
  %v266 = phi i64 [ 0, %pack.b.end.33 ], [ %v338, %pack.q.end.42 ]
  %v267 = icmp slt i64 %v266, 8
  br i1 %v267, label %pack.b.body.38, label %pack.b.end.39
pack.b.body.38:
  %v268 = mul i64 %v266, 4
  %v269 = getelementptr i8, ptr %v36, i64 %v268
  br label %pack.q.40
pack.q.40:
  %v270 = phi i64 [ 0, %pack.b.body.38 ], [ %v337, %pack.q.body.41 ]
  %v271 = icmp slt i64 %v270, %v6
  br i1 %v271, label %pack.q.body.41, label %pack.q.end.42
pack.q.body.41:
  %v272 = mul i64 %v270, 32
  %v273 = getelementptr i8, ptr %v269, i64 %v272
  %v274 = add i64 %v189, %v266
  %v275 = mul i64 %v274, %v16
  %v276 = getelementptr i8, ptr %v22, i64 %v275
  %v277 = mul i64 %v270, 4
  %v278 = getelementptr i8, ptr %v276, i64 %v277
  %v279 = load float, ptr %v278, align 4
  %v280 = getelementptr i8, ptr %v273, i64 0
  store float %v279, ptr %v280, align 4
  %v281 = add i64 %v189, %v266
  %v282 = add i64 %v281, 1
  %v283 = mul i64 %v282, %v16
  %v284 = getelementptr i8, ptr %v22, i64 %v283
  %v285 = mul i64 %v270, 4
  %v286 = getelementptr i8, ptr %v284, i64 %v285
  %v287 = load float, ptr %v286, align 4
  %v288 = getelementptr i8, ptr %v273, i64 4
  store float %v287, ptr %v288, align 4
  %v289 = add i64 %v189, %v266
  %v290 = add i64 %v289, 2
  %v291 = mul i64 %v290, %v16
  %v292 = getelementptr i8, ptr %v22, i64 %v291
  %v293 = mul i64 %v270, 4
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  %v295 = load float, ptr %v294, align 4
  %v296 = getelementptr i8, ptr %v273, i64 8
  store float %v295, ptr %v296, align 4
  %v297 = add i64 %v189, %v266
  %v298 = add i64 %v297, 3
  %v299 = mul i64 %v298, %v16
  %v300 = getelementptr i8, ptr %v22, i64 %v299
  %v301 = mul i64 %v270, 4
  %v302 = getelementptr i8, ptr %v300, i64 %v301
  %v303 = load float, ptr %v302, align 4
  %v304 = getelementptr i8, ptr %v273, i64 12
  store float %v303, ptr %v304, align 4
  %v305 = add i64 %v189, %v266
  %v306 = add i64 %v305, 4
  %v307 = mul i64 %v306, %v16
  %v308 = getelementptr i8, ptr %v22, i64 %v307
  %v309 = mul i64 %v270, 4
  %v310 = getelementptr i8, ptr %v308, i64 %v309
  %v311 = load float, ptr %v310, align 4
  %v312 = getelementptr i8, ptr %v273, i64 16
  store float %v311, ptr %v312, align 4
  %v313 = add i64 %v189, %v266
  %v314 = add i64 %v313, 5
  %v315 = mul i64 %v314, %v16
  %v316 = getelementptr i8, ptr %v22, i64 %v315
  %v317 = mul i64 %v270, 4
  %v318 = getelementptr i8, ptr %v316, i64 %v317
  %v319 = load float, ptr %v318, align 4
  %v320 = getelementptr i8, ptr %v273, i64 20
  store float %v319, ptr %v320, align 4
  %v321 = add i64 %v189, %v266
  %v322 = add i64 %v321, 6
  %v323 = mul i64 %v322, %v16
  %v324 = getelementptr i8, ptr %v22, i64 %v323
  %v325 = mul i64 %v270, 4
  %v326 = getelementptr i8, ptr %v324, i64 %v325
  %v327 = load float, ptr %v326, align 4
  %v328 = getelementptr i8, ptr %v273, i64 24
  store float %v327, ptr %v328, align 4
  %v329 = add i64 %v189, %v266
  %v330 = add i64 %v329, 7
  %v331 = mul i64 %v330, %v16
  %v332 = getelementptr i8, ptr %v22, i64 %v331
  %v333 = mul i64 %v270, 4
  %v334 = getelementptr i8, ptr %v332, i64 %v333
  %v335 = load float, ptr %v334, align 4
  %v336 = getelementptr i8, ptr %v273, i64 28
  store float %v335, ptr %v336, align 4
  %v337 = add nsw i64 %v270, 1
  br label %pack.q.40
pack.q.end.42:
  %v338 = add nsw i64 %v266, 8
  br label %pack.b.37
pack.b.end.39:
  %v339 = sub i64 %v46, %v43
  %v340 = urem i64 %v339, 4
  %v341 = sub i64 %v46, %v340
  br label %i.43
i.43:
  %v342 = phi i64 [ %v43, %pack.b.end.39 ], [ %v502, %p.end.48 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %i.body.44, label %i.end.45
i.body.44:
  %v344 = sub i64 %v342, %v43
  %v345 = urem i64 %v344, 4
  %v346 = mul i64 4, %v6
  %v347 = sub i64 %v344, %v345
  %v348 = mul i64 %v347, %v346
  %v349 = mul i64 %v345, 4
  %v350 = add i64 %v348, %v349
  %v351 = getelementptr i8, ptr %v38, i64 %v350
  %v352 = mul i64 16, %v6
  %v353 = sub i64 %v342, %v43
  %v354 = urem i64 %v353, 4
  %v355 = mul i64 4, %v6
  %v356 = sub i64 %v353, %v354
  %v357 = mul i64 %v356, %v355
  %v358 = mul i64 %v354, 4
  %v359 = add i64 %v357, %v358
  %v360 = getelementptr i8, ptr %v40, i64 %v359
  %v361 = mul i64 16, %v6
  %v362 = getelementptr i8, ptr %v351, i64 4
  %v363 = getelementptr i8, ptr %v351, i64 8
  %v364 = getelementptr i8, ptr %v351, i64 12
  %v365 = add i64 %v342, 1
  %v366 = add i64 %v342, 2
  %v367 = add i64 %v342, 3
  %v368 = insertelement <8 x i64> poison, i64 %v189, i64 0
  %v369 = shufflevector <8 x i64> %v368, <8 x i64> poison, <8 x i32> zeroinitializer
  %v370 = add <8 x i64> %v369, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %p.46
p.46:
  %v371 = phi i64 [ 0, %i.body.44 ], [ %v462, %q.end.51 ]
  %v372 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v458, %q.end.51 ]
  %v373 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v459, %q.end.51 ]
  %v374 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v460, %q.end.51 ]
  %v375 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v461, %q.end.51 ]
  %v376 = icmp slt i64 %v371, %v6
  br i1 %v376, label %p.body.47, label %p.end.48
p.body.47:
  %v377 = mul i64 %v371, %v24
  %v378 = getelementptr i8, ptr %v30, i64 %v377
  %v379 = getelementptr i8, ptr %v360, i64 4
  %v380 = getelementptr i8, ptr %v360, i64 8
  %v381 = getelementptr i8, ptr %v360, i64 12
  %v382 = mul i64 %v371, 16
  %v383 = getelementptr i8, ptr %v351, i64 %v382
  %v384 = load float, ptr %v383, align 4
  %v385 = mul i64 %v371, 32
  %v386 = getelementptr i8, ptr %v34, i64 %v385
  %v387 = getelementptr i8, ptr %v386, i64 0
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = insertelement <8 x float> poison, float %v384, i64 0
  %v390 = shufflevector <8 x float> %v389, <8 x float> poison, <8 x i32> zeroinitializer
  %v391 = fsub <8 x float> %v390, %v388
  %v392 = mul i64 %v371, 16
  %v393 = getelementptr i8, ptr %v362, i64 %v392
  %v394 = load float, ptr %v393, align 4
  %v395 = insertelement <8 x float> poison, float %v394, i64 0
  %v396 = shufflevector <8 x float> %v395, <8 x float> poison, <8 x i32> zeroinitializer
  %v397 = fsub <8 x float> %v396, %v388
  %v398 = mul i64 %v371, 16
  %v399 = getelementptr i8, ptr %v363, i64 %v398
  %v400 = load float, ptr %v399, align 4
  %v401 = insertelement <8 x float> poison, float %v400, i64 0
  %v402 = shufflevector <8 x float> %v401, <8 x float> poison, <8 x i32> zeroinitializer
  %v403 = fsub <8 x float> %v402, %v388
  %v404 = mul i64 %v371, 16
  %v405 = getelementptr i8, ptr %v364, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = insertelement <8 x float> poison, float %v406, i64 0
  %v408 = shufflevector <8 x float> %v407, <8 x float> poison, <8 x i32> zeroinitializer
  %v409 = fsub <8 x float> %v408, %v388
  br label %q.49
q.49:
  %v410 = phi i64 [ 0, %p.body.47 ], [ %v457, %q.body.50 ]
  %v411 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.47 ], [ %v432, %q.body.50 ]
  %v412 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.47 ], [ %v440, %q.body.50 ]
  %v413 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.47 ], [ %v448, %q.body.50 ]
  %v414 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.47 ], [ %v456, %q.body.50 ]
  %v415 = icmp slt i64 %v410, %v6
  br i1 %v415, label %q.body.50, label %q.end.51
q.body.50:
  %v416 = mul i64 %v410, 4
  %v417 = getelementptr i8, ptr %v378, i64 %v416
  %v418 = load float, ptr %v417, align 4
  %v419 = insertelement <8 x float> poison, float %v418, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fmul <8 x float> %v391, %v420
  %v422 = mul i64 %v410, 16
  %v423 = getelementptr i8, ptr %v360, i64 %v422
  %v424 = load float, ptr %v423, align 4
  %v425 = mul i64 %v410, 32
  %v426 = getelementptr i8, ptr %v36, i64 %v425
  %v427 = getelementptr i8, ptr %v426, i64 0
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = insertelement <8 x float> poison, float %v424, i64 0
  %v430 = shufflevector <8 x float> %v429, <8 x float> poison, <8 x i32> zeroinitializer
  %v431 = fsub <8 x float> %v430, %v428
  %v432 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v421, <8 x float> %v431, <8 x float> %v411)
  %v433 = fmul <8 x float> %v397, %v420
  %v434 = mul i64 %v410, 16
  %v435 = getelementptr i8, ptr %v379, i64 %v434
  %v436 = load float, ptr %v435, align 4
  %v437 = insertelement <8 x float> poison, float %v436, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fsub <8 x float> %v438, %v428
  %v440 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v433, <8 x float> %v439, <8 x float> %v412)
  %v441 = fmul <8 x float> %v403, %v420
  %v442 = mul i64 %v410, 16
  %v443 = getelementptr i8, ptr %v380, i64 %v442
  %v444 = load float, ptr %v443, align 4
  %v445 = insertelement <8 x float> poison, float %v444, i64 0
  %v446 = shufflevector <8 x float> %v445, <8 x float> poison, <8 x i32> zeroinitializer
  %v447 = fsub <8 x float> %v446, %v428
  %v448 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v441, <8 x float> %v447, <8 x float> %v413)
  %v449 = fmul <8 x float> %v409, %v420
  %v450 = mul i64 %v410, 16
  %v451 = getelementptr i8, ptr %v381, i64 %v450
  %v452 = load float, ptr %v451, align 4
  %v453 = insertelement <8 x float> poison, float %v452, i64 0
  %v454 = shufflevector <8 x float> %v453, <8 x float> poison, <8 x i32> zeroinitializer
  %v455 = fsub <8 x float> %v454, %v428
  %v456 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v449, <8 x float> %v455, <8 x float> %v414)
  %v457 = add nsw i64 %v410, 1
  br label %q.49
q.end.51:
  %v458 = fadd <8 x float> %v372, %v411
  %v459 = fadd <8 x float> %v373, %v412
  %v460 = fadd <8 x float> %v374, %v413
  %v461 = fadd <8 x float> %v375, %v414
  %v462 = add nsw i64 %v371, 1
  br label %p.46
p.end.48:
  %v463 = fcmp ogt <8 x float> %v372, splat (float 0x0000000000000000)
  %v464 = select <8 x i1> %v463, <8 x float> %v372, <8 x float> splat (float 0x0000000000000000)
  %v465 = fcmp uno <8 x float> %v372, %v372
  %v466 = select <8 x i1> %v465, <8 x float> %v372, <8 x float> %v464
  %v467 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v466)
  %v468 = fcmp ogt <8 x float> %v373, splat (float 0x0000000000000000)
  %v469 = select <8 x i1> %v468, <8 x float> %v373, <8 x float> splat (float 0x0000000000000000)
  %v470 = fcmp uno <8 x float> %v373, %v373
  %v471 = select <8 x i1> %v470, <8 x float> %v373, <8 x float> %v469
  %v472 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v471)
  %v473 = fcmp ogt <8 x float> %v374, splat (float 0x0000000000000000)
  %v474 = select <8 x i1> %v473, <8 x float> %v374, <8 x float> splat (float 0x0000000000000000)
  %v475 = fcmp uno <8 x float> %v374, %v374
  %v476 = select <8 x i1> %v475, <8 x float> %v374, <8 x float> %v474
  %v477 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v476)
  %v478 = fcmp ogt <8 x float> %v375, splat (float 0x0000000000000000)
  %v479 = select <8 x i1> %v478, <8 x float> %v375, <8 x float> splat (float 0x0000000000000000)
  %v480 = fcmp uno <8 x float> %v375, %v375
  %v481 = select <8 x i1> %v480, <8 x float> %v375, <8 x float> %v479
  %v482 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v481)
  %v483 = mul i64 %v342, %v42
  %v484 = getelementptr i8, ptr %v32, i64 %v483
  %v485 = mul i64 %v189, 4
  %v486 = getelementptr i8, ptr %v484, i64 %v485
  store <8 x float> %v467, ptr %v486, align 4
  %v487 = add i64 %v342, 1
  %v488 = mul i64 %v487, %v42
  %v489 = getelementptr i8, ptr %v32, i64 %v488
  %v490 = mul i64 %v189, 4
  %v491 = getelementptr i8, ptr %v489, i64 %v490
  store <8 x float> %v472, ptr %v491, align 4
  %v492 = add i64 %v342, 2
  %v493 = mul i64 %v492, %v42
  %v494 = getelementptr i8, ptr %v32, i64 %v493
  %v495 = mul i64 %v189, 4
  %v496 = getelementptr i8, ptr %v494, i64 %v495
  store <8 x float> %v477, ptr %v496, align 4
  %v497 = add i64 %v342, 3
  %v498 = mul i64 %v497, %v42
  %v499 = getelementptr i8, ptr %v32, i64 %v498
  %v500 = mul i64 %v189, 4
  %v501 = getelementptr i8, ptr %v499, i64 %v500
  store <8 x float> %v482, ptr %v501, align 4
  %v502 = add nsw i64 %v342, 4
  br label %i.43
i.end.45:
  br label %i.edge.52
i.edge.52:
  %v503 = phi i64 [ %v341, %i.end.45 ], [ %v573, %p.end.57 ]
  %v504 = icmp slt i64 %v503, %v46
  br i1 %v504, label %i.edge.body.53, label %i.edge.end.54
i.edge.body.53:
  %v505 = sub i64 %v503, %v43
  %v506 = urem i64 %v505, 4
  %v507 = mul i64 4, %v6
  %v508 = sub i64 %v505, %v506
  %v509 = mul i64 %v508, %v507
  %v510 = mul i64 %v506, 4
  %v511 = add i64 %v509, %v510
  %v512 = getelementptr i8, ptr %v38, i64 %v511
  %v513 = mul i64 16, %v6
  %v514 = sub i64 %v503, %v43
  %v515 = urem i64 %v514, 4
  %v516 = mul i64 4, %v6
  %v517 = sub i64 %v514, %v515
  %v518 = mul i64 %v517, %v516
  %v519 = mul i64 %v515, 4
  %v520 = add i64 %v518, %v519
  %v521 = getelementptr i8, ptr %v40, i64 %v520
  %v522 = mul i64 16, %v6
  %v523 = insertelement <8 x i64> poison, i64 %v189, i64 0
  %v524 = shufflevector <8 x i64> %v523, <8 x i64> poison, <8 x i32> zeroinitializer
  %v525 = add <8 x i64> %v524, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %p.55
p.55:
  %v526 = phi i64 [ 0, %i.edge.body.53 ], [ %v563, %q.end.60 ]
  %v527 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.53 ], [ %v562, %q.end.60 ]
  %v528 = icmp slt i64 %v526, %v6
  br i1 %v528, label %p.body.56, label %p.end.57
p.body.56:
  %v529 = mul i64 %v526, %v24
  %v530 = getelementptr i8, ptr %v30, i64 %v529
  %v531 = mul i64 %v526, 16
  %v532 = getelementptr i8, ptr %v512, i64 %v531
  %v533 = load float, ptr %v532, align 4
  %v534 = mul i64 %v526, 32
  %v535 = getelementptr i8, ptr %v34, i64 %v534
  %v536 = getelementptr i8, ptr %v535, i64 0
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = insertelement <8 x float> poison, float %v533, i64 0
  %v539 = shufflevector <8 x float> %v538, <8 x float> poison, <8 x i32> zeroinitializer
  %v540 = fsub <8 x float> %v539, %v537
  br label %q.58
q.58:
  %v541 = phi i64 [ 0, %p.body.56 ], [ %v561, %q.body.59 ]
  %v542 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.56 ], [ %v560, %q.body.59 ]
  %v543 = icmp slt i64 %v541, %v6
  br i1 %v543, label %q.body.59, label %q.end.60
q.body.59:
  %v544 = mul i64 %v541, 4
  %v545 = getelementptr i8, ptr %v530, i64 %v544
  %v546 = load float, ptr %v545, align 4
  %v547 = insertelement <8 x float> poison, float %v546, i64 0
  %v548 = shufflevector <8 x float> %v547, <8 x float> poison, <8 x i32> zeroinitializer
  %v549 = fmul <8 x float> %v540, %v548
  %v550 = mul i64 %v541, 16
  %v551 = getelementptr i8, ptr %v521, i64 %v550
  %v552 = load float, ptr %v551, align 4
  %v553 = mul i64 %v541, 32
  %v554 = getelementptr i8, ptr %v36, i64 %v553
  %v555 = getelementptr i8, ptr %v554, i64 0
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = insertelement <8 x float> poison, float %v552, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = fsub <8 x float> %v558, %v556
  %v560 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v549, <8 x float> %v559, <8 x float> %v542)
  %v561 = add nsw i64 %v541, 1
  br label %q.58
q.end.60:
  %v562 = fadd <8 x float> %v527, %v542
  %v563 = add nsw i64 %v526, 1
  br label %p.55
p.end.57:
  %v564 = fcmp ogt <8 x float> %v527, splat (float 0x0000000000000000)
  %v565 = select <8 x i1> %v564, <8 x float> %v527, <8 x float> splat (float 0x0000000000000000)
  %v566 = fcmp uno <8 x float> %v527, %v527
  %v567 = select <8 x i1> %v566, <8 x float> %v527, <8 x float> %v565
  %v568 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v567)
  %v569 = mul i64 %v503, %v42
  %v570 = getelementptr i8, ptr %v32, i64 %v569
  %v571 = mul i64 %v189, 4
  %v572 = getelementptr i8, ptr %v570, i64 %v571
  store <8 x float> %v568, ptr %v572, align 4
  %v573 = add nsw i64 %v503, 1
  br label %i.edge.52
i.edge.end.54:
  %v574 = add nsw i64 %v189, 8
  br label %block.28
block.end.30:
  br label %edge.block.61
edge.block.61:
  %v575 = phi i64 [ %v188, %block.end.30 ], [ %v898, %i.edge.end.103 ]
  %v576 = icmp slt i64 %v575, %v4
  br i1 %v576, label %edge.block.body.62, label %edge.block.end.63
edge.block.body.62:
  %v577 = sub i64 %v4, %v575
  %v578 = call i64 @llvm.smin.i64(i64 %v577, i64 8)
  %v579 = mul i64 32, %v6
  %v580 = sub i64 %v4, %v575
  %v581 = call i64 @llvm.smin.i64(i64 %v580, i64 8)
  br label %pack.b.64
pack.b.64:
  %v582 = phi i64 [ 0, %edge.block.body.62 ], [ %v598, %pack.p.end.69 ]
  %v583 = icmp slt i64 %v582, %v581
  br i1 %v583, label %pack.b.body.65, label %pack.b.end.66
pack.b.body.65:
  %v584 = mul i64 %v582, 4
  %v585 = getelementptr i8, ptr %v34, i64 %v584
  br label %pack.p.67
pack.p.67:
  %v586 = phi i64 [ 0, %pack.b.body.65 ], [ %v597, %pack.p.body.68 ]
  %v587 = icmp slt i64 %v586, %v6
  br i1 %v587, label %pack.p.body.68, label %pack.p.end.69
pack.p.body.68:
  %v588 = mul i64 %v586, 32
  %v589 = getelementptr i8, ptr %v585, i64 %v588
  %v590 = add i64 %v575, %v582
  %v591 = mul i64 %v590, %v16
  %v592 = getelementptr i8, ptr %v22, i64 %v591
  %v593 = mul i64 %v586, 4
  %v594 = getelementptr i8, ptr %v592, i64 %v593
  %v595 = load float, ptr %v594, align 4
  %v596 = getelementptr i8, ptr %v589, i64 0
  store float %v595, ptr %v596, align 4
  %v597 = add nsw i64 %v586, 1
  br label %pack.p.67
pack.p.end.69:
  %v598 = add nsw i64 %v582, 1
  br label %pack.b.64
pack.b.end.66:
  %v599 = icmp slt i64 %v581, 8
  br i1 %v599, label %pack.pad.70, label %pack.pad.end.71
pack.pad.70:
  br label %pack.p.72
pack.p.72:
  %v600 = phi i64 [ 0, %pack.pad.70 ], [ %v610, %pack.pad.end.77 ]
  %v601 = icmp slt i64 %v600, %v6
  br i1 %v601, label %pack.p.body.73, label %pack.p.end.74
pack.p.body.73:
  %v602 = mul i64 %v600, 32
  %v603 = getelementptr i8, ptr %v34, i64 %v602
  br label %pack.pad.75
pack.pad.75:
  %v604 = phi i64 [ %v581, %pack.p.body.73 ], [ %v609, %pack.pad.body.76 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %pack.pad.body.76, label %pack.pad.end.77
pack.pad.body.76:
  %v606 = mul i64 %v604, 4
  %v607 = getelementptr i8, ptr %v603, i64 %v606
  %v608 = getelementptr i8, ptr %v607, i64 0
  store float 0x0000000000000000, ptr %v608, align 4
  %v609 = add nsw i64 %v604, 1
  br label %pack.pad.75
pack.pad.end.77:
  %v610 = add nsw i64 %v600, 1
  br label %pack.p.72
pack.p.end.74:
  br label %pack.pad.end.71
pack.pad.end.71:
  %v611 = mul i64 32, %v6
  %v612 = sub i64 %v4, %v575
  %v613 = call i64 @llvm.smin.i64(i64 %v612, i64 8)
  br label %pack.b.78
pack.b.78:
  %v614 = phi i64 [ 0, %pack.pad.end.71 ], [ %v630, %pack.q.end.83 ]
  %v615 = icmp slt i64 %v614, %v613
  br i1 %v615, label %pack.b.body.79, label %pack.b.end.80
pack.b.body.79:
  %v616 = mul i64 %v614, 4
  %v617 = getelementptr i8, ptr %v36, i64 %v616
  br label %pack.q.81
pack.q.81:
  %v618 = phi i64 [ 0, %pack.b.body.79 ], [ %v629, %pack.q.body.82 ]
  %v619 = icmp slt i64 %v618, %v6
  br i1 %v619, label %pack.q.body.82, label %pack.q.end.83
pack.q.body.82:
  %v620 = mul i64 %v618, 32
  %v621 = getelementptr i8, ptr %v617, i64 %v620
  %v622 = add i64 %v575, %v614
  %v623 = mul i64 %v622, %v16
  %v624 = getelementptr i8, ptr %v22, i64 %v623
  %v625 = mul i64 %v618, 4
  %v626 = getelementptr i8, ptr %v624, i64 %v625
  %v627 = load float, ptr %v626, align 4
  %v628 = getelementptr i8, ptr %v621, i64 0
  store float %v627, ptr %v628, align 4
  %v629 = add nsw i64 %v618, 1
  br label %pack.q.81
pack.q.end.83:
  %v630 = add nsw i64 %v614, 1
  br label %pack.b.78
pack.b.end.80:
  %v631 = icmp slt i64 %v613, 8
  br i1 %v631, label %pack.pad.84, label %pack.pad.end.85
pack.pad.84:
  br label %pack.q.86
pack.q.86:
  %v632 = phi i64 [ 0, %pack.pad.84 ], [ %v642, %pack.pad.end.91 ]
  %v633 = icmp slt i64 %v632, %v6
  br i1 %v633, label %pack.q.body.87, label %pack.q.end.88
pack.q.body.87:
  %v634 = mul i64 %v632, 32
  %v635 = getelementptr i8, ptr %v36, i64 %v634
  br label %pack.pad.89
pack.pad.89:
  %v636 = phi i64 [ %v613, %pack.q.body.87 ], [ %v641, %pack.pad.body.90 ]
  %v637 = icmp slt i64 %v636, 8
  br i1 %v637, label %pack.pad.body.90, label %pack.pad.end.91
pack.pad.body.90:
  %v638 = mul i64 %v636, 4
  %v639 = getelementptr i8, ptr %v635, i64 %v638
  %v640 = getelementptr i8, ptr %v639, i64 0
  store float 0x0000000000000000, ptr %v640, align 4
  %v641 = add nsw i64 %v636, 1
  br label %pack.pad.89
pack.pad.end.91:
  %v642 = add nsw i64 %v632, 1
  br label %pack.q.86
pack.q.end.88:
  br label %pack.pad.end.85
pack.pad.end.85:
  %v643 = sub i64 %v46, %v43
  %v644 = urem i64 %v643, 4
  %v645 = sub i64 %v46, %v644
  br label %i.92
i.92:
  %v646 = phi i64 [ %v43, %pack.pad.end.85 ], [ %v822, %p.end.97 ]
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %i.body.93, label %i.end.94
i.body.93:
  %v648 = sub i64 %v646, %v43
  %v649 = urem i64 %v648, 4
  %v650 = mul i64 4, %v6
  %v651 = sub i64 %v648, %v649
  %v652 = mul i64 %v651, %v650
  %v653 = mul i64 %v649, 4
  %v654 = add i64 %v652, %v653
  %v655 = getelementptr i8, ptr %v38, i64 %v654
  %v656 = mul i64 16, %v6
  %v657 = sub i64 %v646, %v43
  %v658 = urem i64 %v657, 4
  %v659 = mul i64 4, %v6
  %v660 = sub i64 %v657, %v658
  %v661 = mul i64 %v660, %v659
  %v662 = mul i64 %v658, 4
  %v663 = add i64 %v661, %v662
  %v664 = getelementptr i8, ptr %v40, i64 %v663
  %v665 = mul i64 16, %v6
  %v666 = getelementptr i8, ptr %v655, i64 4
  %v667 = getelementptr i8, ptr %v655, i64 8
  %v668 = getelementptr i8, ptr %v655, i64 12
  %v669 = add i64 %v646, 1
  %v670 = add i64 %v646, 2
  %v671 = add i64 %v646, 3
  %v672 = insertelement <8 x i64> poison, i64 %v575, i64 0
  %v673 = shufflevector <8 x i64> %v672, <8 x i64> poison, <8 x i32> zeroinitializer
  %v674 = add <8 x i64> %v673, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %p.95
p.95:
  %v675 = phi i64 [ 0, %i.body.93 ], [ %v766, %q.end.100 ]
  %v676 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.93 ], [ %v762, %q.end.100 ]
  %v677 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.93 ], [ %v763, %q.end.100 ]
  %v678 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.93 ], [ %v764, %q.end.100 ]
  %v679 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.93 ], [ %v765, %q.end.100 ]
  %v680 = icmp slt i64 %v675, %v6
  br i1 %v680, label %p.body.96, label %p.end.97
p.body.96:
  %v681 = mul i64 %v675, %v24
  %v682 = getelementptr i8, ptr %v30, i64 %v681
  %v683 = getelementptr i8, ptr %v664, i64 4
  %v684 = getelementptr i8, ptr %v664, i64 8
  %v685 = getelementptr i8, ptr %v664, i64 12
  %v686 = mul i64 %v675, 16
  %v687 = getelementptr i8, ptr %v655, i64 %v686
  %v688 = load float, ptr %v687, align 4
  %v689 = mul i64 %v675, 32
  %v690 = getelementptr i8, ptr %v34, i64 %v689
  %v691 = getelementptr i8, ptr %v690, i64 0
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = insertelement <8 x float> poison, float %v688, i64 0
  %v694 = shufflevector <8 x float> %v693, <8 x float> poison, <8 x i32> zeroinitializer
  %v695 = fsub <8 x float> %v694, %v692
  %v696 = mul i64 %v675, 16
  %v697 = getelementptr i8, ptr %v666, i64 %v696
  %v698 = load float, ptr %v697, align 4
  %v699 = insertelement <8 x float> poison, float %v698, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  %v701 = fsub <8 x float> %v700, %v692
  %v702 = mul i64 %v675, 16
  %v703 = getelementptr i8, ptr %v667, i64 %v702
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v704, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = fsub <8 x float> %v706, %v692
  %v708 = mul i64 %v675, 16
  %v709 = getelementptr i8, ptr %v668, i64 %v708
  %v710 = load float, ptr %v709, align 4
  %v711 = insertelement <8 x float> poison, float %v710, i64 0
  %v712 = shufflevector <8 x float> %v711, <8 x float> poison, <8 x i32> zeroinitializer
  %v713 = fsub <8 x float> %v712, %v692
  br label %q.98
q.98:
  %v714 = phi i64 [ 0, %p.body.96 ], [ %v761, %q.body.99 ]
  %v715 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.96 ], [ %v736, %q.body.99 ]
  %v716 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.96 ], [ %v744, %q.body.99 ]
  %v717 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.96 ], [ %v752, %q.body.99 ]
  %v718 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.96 ], [ %v760, %q.body.99 ]
  %v719 = icmp slt i64 %v714, %v6
  br i1 %v719, label %q.body.99, label %q.end.100
q.body.99:
  %v720 = mul i64 %v714, 4
  %v721 = getelementptr i8, ptr %v682, i64 %v720
  %v722 = load float, ptr %v721, align 4
  %v723 = insertelement <8 x float> poison, float %v722, i64 0
  %v724 = shufflevector <8 x float> %v723, <8 x float> poison, <8 x i32> zeroinitializer
  %v725 = fmul <8 x float> %v695, %v724
  %v726 = mul i64 %v714, 16
  %v727 = getelementptr i8, ptr %v664, i64 %v726
  %v728 = load float, ptr %v727, align 4
  %v729 = mul i64 %v714, 32
  %v730 = getelementptr i8, ptr %v36, i64 %v729
  %v731 = getelementptr i8, ptr %v730, i64 0
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = insertelement <8 x float> poison, float %v728, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fsub <8 x float> %v734, %v732
  %v736 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v725, <8 x float> %v735, <8 x float> %v715)
  %v737 = fmul <8 x float> %v701, %v724
  %v738 = mul i64 %v714, 16
  %v739 = getelementptr i8, ptr %v683, i64 %v738
  %v740 = load float, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float %v740, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = fsub <8 x float> %v742, %v732
  %v744 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v737, <8 x float> %v743, <8 x float> %v716)
  %v745 = fmul <8 x float> %v707, %v724
  %v746 = mul i64 %v714, 16
  %v747 = getelementptr i8, ptr %v684, i64 %v746
  %v748 = load float, ptr %v747, align 4
  %v749 = insertelement <8 x float> poison, float %v748, i64 0
  %v750 = shufflevector <8 x float> %v749, <8 x float> poison, <8 x i32> zeroinitializer
  %v751 = fsub <8 x float> %v750, %v732
  %v752 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v745, <8 x float> %v751, <8 x float> %v717)
  %v753 = fmul <8 x float> %v713, %v724
  %v754 = mul i64 %v714, 16
  %v755 = getelementptr i8, ptr %v685, i64 %v754
  %v756 = load float, ptr %v755, align 4
  %v757 = insertelement <8 x float> poison, float %v756, i64 0
  %v758 = shufflevector <8 x float> %v757, <8 x float> poison, <8 x i32> zeroinitializer
  %v759 = fsub <8 x float> %v758, %v732
  %v760 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v753, <8 x float> %v759, <8 x float> %v718)
  %v761 = add nsw i64 %v714, 1
  br label %q.98
q.end.100:
  %v762 = fadd <8 x float> %v676, %v715
  %v763 = fadd <8 x float> %v677, %v716
  %v764 = fadd <8 x float> %v678, %v717
  %v765 = fadd <8 x float> %v679, %v718
  %v766 = add nsw i64 %v675, 1
  br label %p.95
p.end.97:
  %v767 = fcmp ogt <8 x float> %v676, splat (float 0x0000000000000000)
  %v768 = select <8 x i1> %v767, <8 x float> %v676, <8 x float> splat (float 0x0000000000000000)
  %v769 = fcmp uno <8 x float> %v676, %v676
  %v770 = select <8 x i1> %v769, <8 x float> %v676, <8 x float> %v768
  %v771 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v770)
  %v772 = fcmp ogt <8 x float> %v677, splat (float 0x0000000000000000)
  %v773 = select <8 x i1> %v772, <8 x float> %v677, <8 x float> splat (float 0x0000000000000000)
  %v774 = fcmp uno <8 x float> %v677, %v677
  %v775 = select <8 x i1> %v774, <8 x float> %v677, <8 x float> %v773
  %v776 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v775)
  %v777 = fcmp ogt <8 x float> %v678, splat (float 0x0000000000000000)
  %v778 = select <8 x i1> %v777, <8 x float> %v678, <8 x float> splat (float 0x0000000000000000)
  %v779 = fcmp uno <8 x float> %v678, %v678
  %v780 = select <8 x i1> %v779, <8 x float> %v678, <8 x float> %v778
  %v781 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v780)
  %v782 = fcmp ogt <8 x float> %v679, splat (float 0x0000000000000000)
  %v783 = select <8 x i1> %v782, <8 x float> %v679, <8 x float> splat (float 0x0000000000000000)
  %v784 = fcmp uno <8 x float> %v679, %v679
  %v785 = select <8 x i1> %v784, <8 x float> %v679, <8 x float> %v783
  %v786 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v785)
  %v787 = mul i64 %v646, %v42
  %v788 = getelementptr i8, ptr %v32, i64 %v787
  %v789 = mul i64 %v575, 4
  %v790 = getelementptr i8, ptr %v788, i64 %v789
  %v791 = trunc i64 %v578 to i32
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v793
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v771, ptr align 4 %v790, <8 x i1> %v794)
  %v795 = add i64 %v646, 1
  %v796 = mul i64 %v795, %v42
  %v797 = getelementptr i8, ptr %v32, i64 %v796
  %v798 = mul i64 %v575, 4
  %v799 = getelementptr i8, ptr %v797, i64 %v798
  %v800 = trunc i64 %v578 to i32
  %v801 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v802 = shufflevector <8 x i32> %v801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v803 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v802
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v776, ptr align 4 %v799, <8 x i1> %v803)
  %v804 = add i64 %v646, 2
  %v805 = mul i64 %v804, %v42
  %v806 = getelementptr i8, ptr %v32, i64 %v805
  %v807 = mul i64 %v575, 4
  %v808 = getelementptr i8, ptr %v806, i64 %v807
  %v809 = trunc i64 %v578 to i32
  %v810 = insertelement <8 x i32> poison, i32 %v809, i64 0
  %v811 = shufflevector <8 x i32> %v810, <8 x i32> poison, <8 x i32> zeroinitializer
  %v812 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v811
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v781, ptr align 4 %v808, <8 x i1> %v812)
  %v813 = add i64 %v646, 3
  %v814 = mul i64 %v813, %v42
  %v815 = getelementptr i8, ptr %v32, i64 %v814
  %v816 = mul i64 %v575, 4
  %v817 = getelementptr i8, ptr %v815, i64 %v816
  %v818 = trunc i64 %v578 to i32
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v820
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v786, ptr align 4 %v817, <8 x i1> %v821)
  %v822 = add nsw i64 %v646, 4
  br label %i.92
i.end.94:
  br label %i.edge.101
i.edge.101:
  %v823 = phi i64 [ %v645, %i.end.94 ], [ %v897, %p.end.106 ]
  %v824 = icmp slt i64 %v823, %v46
  br i1 %v824, label %i.edge.body.102, label %i.edge.end.103
i.edge.body.102:
  %v825 = sub i64 %v823, %v43
  %v826 = urem i64 %v825, 4
  %v827 = mul i64 4, %v6
  %v828 = sub i64 %v825, %v826
  %v829 = mul i64 %v828, %v827
  %v830 = mul i64 %v826, 4
  %v831 = add i64 %v829, %v830
  %v832 = getelementptr i8, ptr %v38, i64 %v831
  %v833 = mul i64 16, %v6
  %v834 = sub i64 %v823, %v43
  %v835 = urem i64 %v834, 4
  %v836 = mul i64 4, %v6
  %v837 = sub i64 %v834, %v835
  %v838 = mul i64 %v837, %v836
  %v839 = mul i64 %v835, 4
  %v840 = add i64 %v838, %v839
  %v841 = getelementptr i8, ptr %v40, i64 %v840
  %v842 = mul i64 16, %v6
  %v843 = insertelement <8 x i64> poison, i64 %v575, i64 0
  %v844 = shufflevector <8 x i64> %v843, <8 x i64> poison, <8 x i32> zeroinitializer
  %v845 = add <8 x i64> %v844, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %p.104
p.104:
  %v846 = phi i64 [ 0, %i.edge.body.102 ], [ %v883, %q.end.109 ]
  %v847 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.102 ], [ %v882, %q.end.109 ]
  %v848 = icmp slt i64 %v846, %v6
  br i1 %v848, label %p.body.105, label %p.end.106
p.body.105:
  %v849 = mul i64 %v846, %v24
  %v850 = getelementptr i8, ptr %v30, i64 %v849
  %v851 = mul i64 %v846, 16
  %v852 = getelementptr i8, ptr %v832, i64 %v851
  %v853 = load float, ptr %v852, align 4
  %v854 = mul i64 %v846, 32
  %v855 = getelementptr i8, ptr %v34, i64 %v854
  %v856 = getelementptr i8, ptr %v855, i64 0
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = insertelement <8 x float> poison, float %v853, i64 0
  %v859 = shufflevector <8 x float> %v858, <8 x float> poison, <8 x i32> zeroinitializer
  %v860 = fsub <8 x float> %v859, %v857
  br label %q.107
q.107:
  %v861 = phi i64 [ 0, %p.body.105 ], [ %v881, %q.body.108 ]
  %v862 = phi <8 x float> [ splat (float 0x0000000000000000), %p.body.105 ], [ %v880, %q.body.108 ]
  %v863 = icmp slt i64 %v861, %v6
  br i1 %v863, label %q.body.108, label %q.end.109
q.body.108:
  %v864 = mul i64 %v861, 4
  %v865 = getelementptr i8, ptr %v850, i64 %v864
  %v866 = load float, ptr %v865, align 4
  %v867 = insertelement <8 x float> poison, float %v866, i64 0
  %v868 = shufflevector <8 x float> %v867, <8 x float> poison, <8 x i32> zeroinitializer
  %v869 = fmul <8 x float> %v860, %v868
  %v870 = mul i64 %v861, 16
  %v871 = getelementptr i8, ptr %v841, i64 %v870
  %v872 = load float, ptr %v871, align 4
  %v873 = mul i64 %v861, 32
  %v874 = getelementptr i8, ptr %v36, i64 %v873
  %v875 = getelementptr i8, ptr %v874, i64 0
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = insertelement <8 x float> poison, float %v872, i64 0
  %v878 = shufflevector <8 x float> %v877, <8 x float> poison, <8 x i32> zeroinitializer
  %v879 = fsub <8 x float> %v878, %v876
  %v880 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v869, <8 x float> %v879, <8 x float> %v862)
  %v881 = add nsw i64 %v861, 1
  br label %q.107
q.end.109:
  %v882 = fadd <8 x float> %v847, %v862
  %v883 = add nsw i64 %v846, 1
  br label %p.104
p.end.106:
  %v884 = fcmp ogt <8 x float> %v847, splat (float 0x0000000000000000)
  %v885 = select <8 x i1> %v884, <8 x float> %v847, <8 x float> splat (float 0x0000000000000000)
  %v886 = fcmp uno <8 x float> %v847, %v847
  %v887 = select <8 x i1> %v886, <8 x float> %v847, <8 x float> %v885
  %v888 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v887)
  %v889 = mul i64 %v823, %v42
  %v890 = getelementptr i8, ptr %v32, i64 %v889
  %v891 = mul i64 %v575, 4
  %v892 = getelementptr i8, ptr %v890, i64 %v891
  %v893 = trunc i64 %v578 to i32
  %v894 = insertelement <8 x i32> poison, i32 %v893, i64 0
  %v895 = shufflevector <8 x i32> %v894, <8 x i32> poison, <8 x i32> zeroinitializer
  %v896 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v895
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v888, ptr align 4 %v892, <8 x i1> %v896)
  %v897 = add nsw i64 %v823, 1
  br label %i.edge.101
i.edge.end.103:
  %v898 = add nsw i64 %v575, 8
  br label %edge.block.61
edge.block.end.63:
  %v899 = add nsw i64 %v43, 512
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

