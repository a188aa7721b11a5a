
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
  %v28 = sub i64 %v23, %v21
  %v29 = urem i64 %v28, 2
  %v30 = sub i64 %v23, %v29
  br label %y.1
y.1:
  %v31 = phi i64 [ %v21, %entry ], [ %v444, %edge.block.end.24 ]
  %v32 = icmp slt i64 %v31, %v30
  br i1 %v32, label %y.body.2, label %y.end.3
y.body.2:
  %v33 = sub i64 %v27, %v25
  %v34 = urem i64 %v33, 16
  %v35 = sub i64 %v27, %v34
  br label %block.4
block.4:
  %v36 = phi i64 [ %v25, %y.body.2 ], [ %v325, %p.end.18 ]
  %v37 = icmp slt i64 %v36, %v35
  br i1 %v37, label %block.body.5, label %block.end.6
block.body.5:
  br label %pack.image.7
pack.image.7:
  %v38 = phi i64 [ 0, %block.body.5 ], [ %v243, %pack.p.end.12 ]
  %v39 = icmp slt i64 %v38, 16
  br i1 %v39, label %pack.image.body.8, label %pack.image.end.9
pack.image.body.8:
  %v40 = mul i64 %v38, 4
  %v41 = getelementptr i8, ptr %v17, i64 %v40
  br label %pack.p.10
pack.p.10:
  %v42 = phi i64 [ 0, %pack.image.body.8 ], [ %v242, %pack.q.end.15 ]
  %v43 = icmp slt i64 %v42, 2
  br i1 %v43, label %pack.p.body.11, label %pack.p.end.12
pack.p.body.11:
  %v44 = mul i64 %v42, 256
  %v45 = getelementptr i8, ptr %v41, i64 %v44
  br label %pack.q.13
pack.q.13:
  %v46 = phi i64 [ 0, %pack.p.body.11 ], [ %v241, %pack.q.body.14 ]
  %v47 = icmp slt i64 %v46, 2
  br i1 %v47, label %pack.q.body.14, label %pack.q.end.15
pack.q.body.14:
  %v48 = mul i64 %v46, 128
  %v49 = getelementptr i8, ptr %v45, i64 %v48
  %v50 = add i64 %v36, %v38
  %v51 = mul i64 %v42, %v6
  %v52 = getelementptr i8, ptr %v13, i64 %v51
  %v53 = mul i64 %v31, %v9
  %v54 = getelementptr i8, ptr %v52, i64 %v53
  %v55 = mul i64 %v46, 4
  %v56 = getelementptr i8, ptr %v54, i64 %v55
  %v57 = mul i64 %v50, 8
  %v58 = getelementptr i8, ptr %v56, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = getelementptr i8, ptr %v49, i64 0
  store float %v59, ptr %v60, align 4
  %v61 = add i64 %v36, %v38
  %v62 = add i64 %v61, 1
  %v63 = mul i64 %v42, %v6
  %v64 = getelementptr i8, ptr %v13, i64 %v63
  %v65 = mul i64 %v31, %v9
  %v66 = getelementptr i8, ptr %v64, i64 %v65
  %v67 = mul i64 %v46, 4
  %v68 = getelementptr i8, ptr %v66, i64 %v67
  %v69 = mul i64 %v62, 8
  %v70 = getelementptr i8, ptr %v68, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = getelementptr i8, ptr %v49, i64 4
  store float %v71, ptr %v72, align 4
  %v73 = add i64 %v36, %v38
  %v74 = add i64 %v73, 2
  %v75 = mul i64 %v42, %v6
  %v76 = getelementptr i8, ptr %v13, i64 %v75
  %v77 = mul i64 %v31, %v9
  %v78 = getelementptr i8, ptr %v76, i64 %v77
  %v79 = mul i64 %v46, 4
  %v80 = getelementptr i8, ptr %v78, i64 %v79
  %v81 = mul i64 %v74, 8
  %v82 = getelementptr i8, ptr %v80, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = getelementptr i8, ptr %v49, i64 8
  store float %v83, ptr %v84, align 4
  %v85 = add i64 %v36, %v38
  %v86 = add i64 %v85, 3
  %v87 = mul i64 %v42, %v6
  %v88 = getelementptr i8, ptr %v13, i64 %v87
  %v89 = mul i64 %v31, %v9
  %v90 = getelementptr i8, ptr %v88, i64 %v89
  %v91 = mul i64 %v46, 4
  %v92 = getelementptr i8, ptr %v90, i64 %v91
  %v93 = mul i64 %v86, 8
  %v94 = getelementptr i8, ptr %v92, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = getelementptr i8, ptr %v49, i64 12
  store float %v95, ptr %v96, align 4
  %v97 = add i64 %v36, %v38
  %v98 = add i64 %v97, 4
  %v99 = mul i64 %v42, %v6
  %v100 = getelementptr i8, ptr %v13, i64 %v99
  %v101 = mul i64 %v31, %v9
  %v102 = getelementptr i8, ptr %v100, i64 %v101
  %v103 = mul i64 %v46, 4
  %v104 = getelementptr i8, ptr %v102, i64 %v103
  %v105 = mul i64 %v98, 8
  %v106 = getelementptr i8, ptr %v104, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = getelementptr i8, ptr %v49, i64 16
  store float %v107, ptr %v108, align 4
  %v109 = add i64 %v36, %v38
  %v110 = add i64 %v109, 5
  %v111 = mul i64 %v42, %v6
  %v112 = getelementptr i8, ptr %v13, i64 %v111
  %v113 = mul i64 %v31, %v9
  %v114 = getelementptr i8, ptr %v112, i64 %v113
  %v115 = mul i64 %v46, 4
  %v116 = getelementptr i8, ptr %v114, i64 %v115
  %v117 = mul i64 %v110, 8
  %v118 = getelementptr i8, ptr %v116, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr i8, ptr %v49, i64 20
  store float %v119, ptr %v120, align 4
  %v121 = add i64 %v36, %v38
  %v122 = add i64 %v121, 6
  %v123 = mul i64 %v42, %v6
  %v124 = getelementptr i8, ptr %v13, i64 %v123
  %v125 = mul i64 %v31, %v9
  %v126 = getelementptr i8, ptr %v124, i64 %v125
  %v127 = mul i64 %v46, 4
  %v128 = getelementptr i8, ptr %v126, i64 %v127
  %v129 = mul i64 %v122, 8
  %v130 = getelementptr i8, ptr %v128, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = getelementptr i8, ptr %v49, i64 24
  store float %v131, ptr %v132, align 4
  %v133 = add i64 %v36, %v38
  %v134 = add i64 %v133, 7
  %v135 = mul i64 %v42, %v6
  %v136 = getelementptr i8, ptr %v13, i64 %v135
  %v137 = mul i64 %v31, %v9
  %v138 = getelementptr i8, ptr %v136, i64 %v137
  %v139 = mul i64 %v46, 4
  %v140 = getelementptr i8, ptr %v138, i64 %v139
  %v141 = mul i64 %v134, 8
  %v142 = getelementptr i8, ptr %v140, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = getelementptr i8, ptr %v49, i64 28
  store float %v143, ptr %v144, align 4
  %v145 = add i64 %v31, 1
  %v146 = add i64 %v36, %v38
  %v147 = mul i64 %v42, %v6
  %v148 = getelementptr i8, ptr %v13, i64 %v147
  %v149 = mul i64 %v145, %v9
  %v150 = getelementptr i8, ptr %v148, i64 %v149
  %v151 = mul i64 %v46, 4
  %v152 = getelementptr i8, ptr %v150, i64 %v151
  %v153 = mul i64 %v146, 8
  %v154 = getelementptr i8, ptr %v152, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = getelementptr i8, ptr %v49, i64 64
  store float %v155, ptr %v156, align 4
  %v157 = add i64 %v36, %v38
  %v158 = add i64 %v157, 1
  %v159 = mul i64 %v42, %v6
  %v160 = getelementptr i8, ptr %v13, i64 %v159
  %v161 = mul i64 %v145, %v9
  %v162 = getelementptr i8, ptr %v160, i64 %v161
  %v163 = mul i64 %v46, 4
  %v164 = getelementptr i8, ptr %v162, i64 %v163
  %v165 = mul i64 %v158, 8
  %v166 = getelementptr i8, ptr %v164, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = getelementptr i8, ptr %v49, i64 68
  store float %v167, ptr %v168, align 4
  %v169 = add i64 %v36, %v38
  %v170 = add i64 %v169, 2
  %v171 = mul i64 %v42, %v6
  %v172 = getelementptr i8, ptr %v13, i64 %v171
  %v173 = mul i64 %v145, %v9
  %v174 = getelementptr i8, ptr %v172, i64 %v173
  %v175 = mul i64 %v46, 4
  %v176 = getelementptr i8, ptr %v174, i64 %v175
  %v177 = mul i64 %v170, 8
  %v178 = getelementptr i8, ptr %v176, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr i8, ptr %v49, i64 72
  store float %v179, ptr %v180, align 4
  %v181 = add i64 %v36, %v38
  %v182 = add i64 %v181, 3
  %v183 = mul i64 %v42, %v6
  %v184 = getelementptr i8, ptr %v13, i64 %v183
  %v185 = mul i64 %v145, %v9
  %v186 = getelementptr i8, ptr %v184, i64 %v185
  %v187 = mul i64 %v46, 4
  %v188 = getelementptr i8, ptr %v186, i64 %v187
  %v189 = mul i64 %v182, 8
  %v190 = getelementptr i8, ptr %v188, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = getelementptr i8, ptr %v49, i64 76
  store float %v191, ptr %v192, align 4
  %v193 = add i64 %v36, %v38
  %v194 = add i64 %v193, 4
  %v195 = mul i64 %v42, %v6
  %v196 = getelementptr i8, ptr %v13, i64 %v195
  %v197 = mul i64 %v145, %v9
  %v198 = getelementptr i8, ptr %v196, i64 %v197
  %v199 = mul i64 %v46, 4
  %v200 = getelementptr i8, ptr %v198, i64 %v199
  %v201 = mul i64 %v194, 8
  %v202 = getelementptr i8, ptr %v200, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = getelementptr i8, ptr %v49, i64 80
  store float %v203, ptr %v204, align 4
  %v205 = add i64 %v36, %v38
  %v206 = add i64 %v205, 5
  %v207 = mul i64 %v42, %v6
  %v208 = getelementptr i8, ptr %v13, i64 %v207
  %v209 = mul i64 %v145, %v9
  %v210 = getelementptr i8, ptr %v208, i64 %v209
  %v211 = mul i64 %v46, 4
  %v212 = getelementptr i8, ptr %v210, i64 %v211
  %v213 = mul i64 %v206, 8
  %v214 = getelementptr i8, ptr %v212, i64 %v213
  %v215 = load float, ptr %v214, align 4
  %v216 = getelementptr i8, ptr %v49, i64 84
  store float %v215, ptr %v216, align 4
  %v217 = add i64 %v36, %v38
  %v218 = add i64 %v217, 6
  %v219 = mul i64 %v42, %v6
  %v220 = getelementptr i8, ptr %v13, i64 %v219
  %v221 = mul i64 %v145, %v9
  %v222 = getelementptr i8, ptr %v220, i64 %v221
  %v223 = mul i64 %v46, 4
  %v224 = getelementptr i8, ptr %v222, i64 %v223
  %v225 = mul i64 %v218, 8
  %v226 = getelementptr i8, ptr %v224, i64 %v225
  %v227 = load float, ptr %v226, align 4
  %v228 = getelementptr i8, ptr %v49, i64 88
  store float %v227, ptr %v228, align 4
  %v229 = add i64 %v36, %v38
  %v230 = add i64 %v229, 7
  %v231 = mul i64 %v42, %v6
  %v232 = getelementptr i8, ptr %v13, i64 %v231
  %v233 = mul i64 %v145, %v9
  %v234 = getelementptr i8, ptr %v232, i64 %v233
  %v235 = mul i64 %v46, 4
  %v236 = getelementptr i8, ptr %v234, i64 %v235
  %v237 = mul i64 %v230, 8
  %v238 = getelementptr i8, ptr %v236, i64 %v237
  %v239 = load float, ptr %v238, align 4
  %v240 = getelementptr i8, ptr %v49, i64 92
  store float %v239, ptr %v240, align 4
  %v241 = add nsw i64 %v46, 1
  br label %pack.q.13
pack.q.end.15:
  %v242 = add nsw i64 %v42, 1
  br label %pack.p.10
pack.p.end.12:
  %v243 = add nsw i64 %v38, 8
  br label %pack.image.7
pack.image.end.9:
  %v244 = getelementptr i8, ptr %v17, i64 64
  br label %p.16
p.16:
  %v245 = phi i64 [ 0, %pack.image.end.9 ], [ %v304, %q.end.21 ]
  %v246 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v291, %q.end.21 ]
  %v247 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v295, %q.end.21 ]
  %v248 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v299, %q.end.21 ]
  %v249 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.9 ], [ %v303, %q.end.21 ]
  %v250 = icmp slt i64 %v245, 2
  br i1 %v250, label %p.body.17, label %p.end.18
p.body.17:
  %v251 = mul i64 %v245, 256
  %v252 = getelementptr i8, ptr %v17, i64 %v251
  %v253 = mul i64 %v245, 256
  %v254 = getelementptr i8, ptr %v244, i64 %v253
  br label %q.19
q.19:
  %v255 = phi i64 [ 0, %p.body.17 ], [ %v287, %q.body.20 ]
  %v256 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v267, %q.body.20 ]
  %v257 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v273, %q.body.20 ]
  %v258 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v280, %q.body.20 ]
  %v259 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.17 ], [ %v286, %q.body.20 ]
  %v260 = icmp slt i64 %v255, 2
  br i1 %v260, label %q.body.20, label %q.end.21
q.body.20:
  %v261 = mul i64 %v255, 128
  %v262 = getelementptr i8, ptr %v252, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fcmp ogt <8 x float> %v256, %v263
  %v265 = select <8 x i1> %v264, <8 x float> %v256, <8 x float> %v263
  %v266 = fcmp uno <8 x float> %v256, %v256
  %v267 = select <8 x i1> %v266, <8 x float> %v256, <8 x float> %v265
  %v268 = getelementptr i8, ptr %v262, i64 32
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fcmp ogt <8 x float> %v257, %v269
  %v271 = select <8 x i1> %v270, <8 x float> %v257, <8 x float> %v269
  %v272 = fcmp uno <8 x float> %v257, %v257
  %v273 = select <8 x i1> %v272, <8 x float> %v257, <8 x float> %v271
  %v274 = mul i64 %v255, 128
  %v275 = getelementptr i8, ptr %v254, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fcmp ogt <8 x float> %v258, %v276
  %v278 = select <8 x i1> %v277, <8 x float> %v258, <8 x float> %v276
  %v279 = fcmp uno <8 x float> %v258, %v258
  %v280 = select <8 x i1> %v279, <8 x float> %v258, <8 x float> %v278
  %v281 = getelementptr i8, ptr %v275, i64 32
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fcmp ogt <8 x float> %v259, %v282
  %v284 = select <8 x i1> %v283, <8 x float> %v259, <8 x float> %v282
  %v285 = fcmp uno <8 x float> %v259, %v259
  %v286 = select <8 x i1> %v285, <8 x float> %v259, <8 x float> %v284
  %v287 = add nsw i64 %v255, 1
  br label %q.19
q.end.21:
  %v288 = fcmp ogt <8 x float> %v246, %v256
  %v289 = select <8 x i1> %v288, <8 x float> %v246, <8 x float> %v256
  %v290 = fcmp uno <8 x float> %v246, %v246
  %v291 = select <8 x i1> %v290, <8 x float> %v246, <8 x float> %v289
  %v292 = fcmp ogt <8 x float> %v247, %v257
  %v293 = select <8 x i1> %v292, <8 x float> %v247, <8 x float> %v257
  %v294 = fcmp uno <8 x float> %v247, %v247
  %v295 = select <8 x i1> %v294, <8 x float> %v247, <8 x float> %v293
  %v296 = fcmp ogt <8 x float> %v248, %v258
  %v297 = select <8 x i1> %v296, <8 x float> %v248, <8 x float> %v258
  %v298 = fcmp uno <8 x float> %v248, %v248
  %v299 = select <8 x i1> %v298, <8 x float> %v248, <8 x float> %v297
  %v300 = fcmp ogt <8 x float> %v249, %v259
  %v301 = select <8 x i1> %v300, <8 x float> %v249, <8 x float> %v259
  %v302 = fcmp uno <8 x float> %v249, %v249
  %v303 = select <8 x i1> %v302, <8 x float> %v249, <8 x float> %v301
  %v304 = add nsw i64 %v245, 1
  br label %p.16
p.end.18:
  %v305 = mul i64 %v31, %v19
  %v306 = getelementptr i8, ptr %v15, i64 %v305
  %v307 = mul i64 %v36, 4
  %v308 = getelementptr i8, ptr %v306, i64 %v307
  store <8 x float> %v246, ptr %v308, align 4
  %v309 = mul i64 %v31, %v19
  %v310 = getelementptr i8, ptr %v15, i64 %v309
  %v311 = add i64 %v36, 8
  %v312 = mul i64 %v311, 4
  %v313 = getelementptr i8, ptr %v310, i64 %v312
  store <8 x float> %v247, ptr %v313, align 4
  %v314 = add i64 %v31, 1
  %v315 = mul i64 %v314, %v19
  %v316 = getelementptr i8, ptr %v15, i64 %v315
  %v317 = mul i64 %v36, 4
  %v318 = getelementptr i8, ptr %v316, i64 %v317
  store <8 x float> %v248, ptr %v318, align 4
  %v319 = add i64 %v31, 1
  %v320 = mul i64 %v319, %v19
  %v321 = getelementptr i8, ptr %v15, i64 %v320
  %v322 = add i64 %v36, 8
  %v323 = mul i64 %v322, 4
  %v324 = getelementptr i8, ptr %v321, i64 %v323
  store <8 x float> %v249, ptr %v324, align 4
  %v325 = add nsw i64 %v36, 16
  br label %block.4
block.end.6:
  br label %edge.block.22
edge.block.22:
  %v326 = phi i64 [ %v35, %block.end.6 ], [ %v443, %p.end.47 ]
  %v327 = icmp slt i64 %v326, %v27
  br i1 %v327, label %edge.block.body.23, label %edge.block.end.24
edge.block.body.23:
  %v328 = sub i64 %v27, %v326
  %v329 = call i64 @llvm.smin.i64(i64 %v328, i64 8)
  %v330 = sub i64 %v4, %v326
  %v331 = call i64 @llvm.smin.i64(i64 %v330, i64 8)
  br label %pack.image.25
pack.image.25:
  %v332 = phi i64 [ 0, %edge.block.body.23 ], [ %v369, %pack.p.end.30 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %pack.image.body.26, label %pack.image.end.27
pack.image.body.26:
  %v334 = mul i64 %v332, 4
  %v335 = getelementptr i8, ptr %v17, i64 %v334
  br label %pack.p.28
pack.p.28:
  %v336 = phi i64 [ 0, %pack.image.body.26 ], [ %v368, %pack.q.end.33 ]
  %v337 = icmp slt i64 %v336, 2
  br i1 %v337, label %pack.p.body.29, label %pack.p.end.30
pack.p.body.29:
  %v338 = mul i64 %v336, 128
  %v339 = getelementptr i8, ptr %v335, i64 %v338
  br label %pack.q.31
pack.q.31:
  %v340 = phi i64 [ 0, %pack.p.body.29 ], [ %v367, %pack.q.body.32 ]
  %v341 = icmp slt i64 %v340, 2
  br i1 %v341, label %pack.q.body.32, label %pack.q.end.33
pack.q.body.32:
  %v342 = mul i64 %v340, 64
  %v343 = getelementptr i8, ptr %v339, i64 %v342
  %v344 = add i64 %v326, %v332
  %v345 = mul i64 %v336, %v6
  %v346 = getelementptr i8, ptr %v13, i64 %v345
  %v347 = mul i64 %v31, %v9
  %v348 = getelementptr i8, ptr %v346, i64 %v347
  %v349 = mul i64 %v340, 4
  %v350 = getelementptr i8, ptr %v348, i64 %v349
  %v351 = mul i64 %v344, 8
  %v352 = getelementptr i8, ptr %v350, i64 %v351
  %v353 = load float, ptr %v352, align 4
  %v354 = getelementptr i8, ptr %v343, i64 0
  store float %v353, ptr %v354, align 4
  %v355 = add i64 %v31, 1
  %v356 = add i64 %v326, %v332
  %v357 = mul i64 %v336, %v6
  %v358 = getelementptr i8, ptr %v13, i64 %v357
  %v359 = mul i64 %v355, %v9
  %v360 = getelementptr i8, ptr %v358, i64 %v359
  %v361 = mul i64 %v340, 4
  %v362 = getelementptr i8, ptr %v360, i64 %v361
  %v363 = mul i64 %v356, 8
  %v364 = getelementptr i8, ptr %v362, i64 %v363
  %v365 = load float, ptr %v364, align 4
  %v366 = getelementptr i8, ptr %v343, i64 32
  store float %v365, ptr %v366, align 4
  %v367 = add nsw i64 %v340, 1
  br label %pack.q.31
pack.q.end.33:
  %v368 = add nsw i64 %v336, 1
  br label %pack.p.28
pack.p.end.30:
  %v369 = add nsw i64 %v332, 1
  br label %pack.image.25
pack.image.end.27:
  %v370 = icmp slt i64 %v331, 8
  br i1 %v370, label %pack.pad.34, label %pack.pad.end.35
pack.pad.34:
  br label %pack.p.36
pack.p.36:
  %v371 = phi i64 [ 0, %pack.pad.34 ], [ %v388, %pack.q.end.41 ]
  %v372 = icmp slt i64 %v371, 2
  br i1 %v372, label %pack.p.body.37, label %pack.p.end.38
pack.p.body.37:
  %v373 = mul i64 %v371, 128
  %v374 = getelementptr i8, ptr %v17, i64 %v373
  br label %pack.q.39
pack.q.39:
  %v375 = phi i64 [ 0, %pack.p.body.37 ], [ %v387, %pack.pad.end.44 ]
  %v376 = icmp slt i64 %v375, 2
  br i1 %v376, label %pack.q.body.40, label %pack.q.end.41
pack.q.body.40:
  %v377 = mul i64 %v375, 64
  %v378 = getelementptr i8, ptr %v374, i64 %v377
  br label %pack.pad.42
pack.pad.42:
  %v379 = phi i64 [ %v331, %pack.q.body.40 ], [ %v386, %pack.pad.body.43 ]
  %v380 = icmp slt i64 %v379, 8
  br i1 %v380, label %pack.pad.body.43, label %pack.pad.end.44
pack.pad.body.43:
  %v381 = mul i64 %v379, 4
  %v382 = getelementptr i8, ptr %v378, i64 %v381
  %v383 = getelementptr i8, ptr %v382, i64 0
  store float 0x0000000000000000, ptr %v383, align 4
  %v384 = add i64 %v31, 1
  %v385 = getelementptr i8, ptr %v382, i64 32
  store float 0x0000000000000000, ptr %v385, align 4
  %v386 = add nsw i64 %v379, 1
  br label %pack.pad.42
pack.pad.end.44:
  %v387 = add nsw i64 %v375, 1
  br label %pack.q.39
pack.q.end.41:
  %v388 = add nsw i64 %v371, 1
  br label %pack.p.36
pack.p.end.38:
  br label %pack.pad.end.35
pack.pad.end.35:
  %v389 = getelementptr i8, ptr %v17, i64 32
  br label %p.45
p.45:
  %v390 = phi i64 [ 0, %pack.pad.end.35 ], [ %v425, %q.end.50 ]
  %v391 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.35 ], [ %v420, %q.end.50 ]
  %v392 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.35 ], [ %v424, %q.end.50 ]
  %v393 = icmp slt i64 %v390, 2
  br i1 %v393, label %p.body.46, label %p.end.47
p.body.46:
  %v394 = mul i64 %v390, 128
  %v395 = getelementptr i8, ptr %v17, i64 %v394
  %v396 = mul i64 %v390, 128
  %v397 = getelementptr i8, ptr %v389, i64 %v396
  br label %q.48
q.48:
  %v398 = phi i64 [ 0, %p.body.46 ], [ %v416, %q.body.49 ]
  %v399 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.46 ], [ %v408, %q.body.49 ]
  %v400 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.46 ], [ %v415, %q.body.49 ]
  %v401 = icmp slt i64 %v398, 2
  br i1 %v401, label %q.body.49, label %q.end.50
q.body.49:
  %v402 = mul i64 %v398, 64
  %v403 = getelementptr i8, ptr %v395, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = fcmp ogt <8 x float> %v399, %v404
  %v406 = select <8 x i1> %v405, <8 x float> %v399, <8 x float> %v404
  %v407 = fcmp uno <8 x float> %v399, %v399
  %v408 = select <8 x i1> %v407, <8 x float> %v399, <8 x float> %v406
  %v409 = mul i64 %v398, 64
  %v410 = getelementptr i8, ptr %v397, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = fcmp ogt <8 x float> %v400, %v411
  %v413 = select <8 x i1> %v412, <8 x float> %v400, <8 x float> %v411
  %v414 = fcmp uno <8 x float> %v400, %v400
  %v415 = select <8 x i1> %v414, <8 x float> %v400, <8 x float> %v413
  %v416 = add nsw i64 %v398, 1
  br label %q.48
q.end.50:
  %v417 = fcmp ogt <8 x float> %v391, %v399
  %v418 = select <8 x i1> %v417, <8 x float> %v391, <8 x float> %v399
  %v419 = fcmp uno <8 x float> %v391, %v391
  %v420 = select <8 x i1> %v419, <8 x float> %v391, <8 x float> %v418
  %v421 = fcmp ogt <8 x float> %v392, %v400
  %v422 = select <8 x i1> %v421, <8 x float> %v392, <8 x float> %v400
  %v423 = fcmp uno <8 x float> %v392, %v392
  %v424 = select <8 x i1> %v423, <8 x float> %v392, <8 x float> %v422
  %v425 = add nsw i64 %v390, 1
  br label %p.45
p.end.47:
  %v426 = mul i64 %v31, %v19
  %v427 = getelementptr i8, ptr %v15, i64 %v426
  %v428 = mul i64 %v326, 4
  %v429 = getelementptr i8, ptr %v427, i64 %v428
  %v430 = trunc i64 %v329 to i32
  %v431 = insertelement <8 x i32> poison, i32 %v430, i64 0
  %v432 = shufflevector <8 x i32> %v431, <8 x i32> poison, <8 x i32> zeroinitializer
  %v433 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v432
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v391, ptr align 4 %v429, <8 x i1> %v433)
  %v434 = add i64 %v31, 1
  %v435 = mul i64 %v434, %v19
  %v436 = getelementptr i8, ptr %v15, i64 %v435
  %v437 = mul i64 %v326, 4
  %v438 = getelementptr i8, ptr %v436, i64 %v437
  %v439 = trunc i64 %v329 to i32
  %v440 = insertelement <8 x i32> poison, i32 %v439, i64 0
  %v441 = shufflevector <8 x i32> %v440, <8 x i32> poison, <8 x i32> zeroinitializer
  %v442 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v441
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v392, ptr align 4 %v438, <8 x i1> %v442)
  %v443 = add nsw i64 %v326, 8
  br label %edge.block.22
edge.block.end.24:
  %v444 = add nsw i64 %v31, 2
  br label %y.1
y.end.3:
  br label %y.edge.51
y.edge.51:
  %v445 = phi i64 [ %v30, %y.end.3 ], [ %v684, %edge.block.end.74 ]
  %v446 = icmp slt i64 %v445, %v23
  br i1 %v446, label %y.edge.body.52, label %y.edge.end.53
y.edge.body.52:
  %v447 = sub i64 %v27, %v25
  %v448 = urem i64 %v447, 16
  %v449 = sub i64 %v27, %v448
  br label %block.54
block.54:
  %v450 = phi i64 [ %v25, %y.edge.body.52 ], [ %v604, %p.end.68 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %block.body.55, label %block.end.56
block.body.55:
  br label %pack.image.57
pack.image.57:
  %v452 = phi i64 [ 0, %block.body.55 ], [ %v561, %pack.p.end.62 ]
  %v453 = icmp slt i64 %v452, 16
  br i1 %v453, label %pack.image.body.58, label %pack.image.end.59
pack.image.body.58:
  %v454 = mul i64 %v452, 4
  %v455 = getelementptr i8, ptr %v17, i64 %v454
  br label %pack.p.60
pack.p.60:
  %v456 = phi i64 [ 0, %pack.image.body.58 ], [ %v560, %pack.q.end.65 ]
  %v457 = icmp slt i64 %v456, 2
  br i1 %v457, label %pack.p.body.61, label %pack.p.end.62
pack.p.body.61:
  %v458 = mul i64 %v456, 128
  %v459 = getelementptr i8, ptr %v455, i64 %v458
  br label %pack.q.63
pack.q.63:
  %v460 = phi i64 [ 0, %pack.p.body.61 ], [ %v559, %pack.q.body.64 ]
  %v461 = icmp slt i64 %v460, 2
  br i1 %v461, label %pack.q.body.64, label %pack.q.end.65
pack.q.body.64:
  %v462 = mul i64 %v460, 64
  %v463 = getelementptr i8, ptr %v459, i64 %v462
  %v464 = add i64 %v450, %v452
  %v465 = mul i64 %v456, %v6
  %v466 = getelementptr i8, ptr %v13, i64 %v465
  %v467 = mul i64 %v445, %v9
  %v468 = getelementptr i8, ptr %v466, i64 %v467
  %v469 = mul i64 %v460, 4
  %v470 = getelementptr i8, ptr %v468, i64 %v469
  %v471 = mul i64 %v464, 8
  %v472 = getelementptr i8, ptr %v470, i64 %v471
  %v473 = load float, ptr %v472, align 4
  %v474 = getelementptr i8, ptr %v463, i64 0
  store float %v473, ptr %v474, align 4
  %v475 = add i64 %v450, %v452
  %v476 = add i64 %v475, 1
  %v477 = mul i64 %v456, %v6
  %v478 = getelementptr i8, ptr %v13, i64 %v477
  %v479 = mul i64 %v445, %v9
  %v480 = getelementptr i8, ptr %v478, i64 %v479
  %v481 = mul i64 %v460, 4
  %v482 = getelementptr i8, ptr %v480, i64 %v481
  %v483 = mul i64 %v476, 8
  %v484 = getelementptr i8, ptr %v482, i64 %v483
  %v485 = load float, ptr %v484, align 4
  %v486 = getelementptr i8, ptr %v463, i64 4
  store float %v485, ptr %v486, align 4
  %v487 = add i64 %v450, %v452
  %v488 = add i64 %v487, 2
  %v489 = mul i64 %v456, %v6
  %v490 = getelementptr i8, ptr %v13, i64 %v489
  %v491 = mul i64 %v445, %v9
  %v492 = getelementptr i8, ptr %v490, i64 %v491
  %v493 = mul i64 %v460, 4
  %v494 = getelementptr i8, ptr %v492, i64 %v493
  %v495 = mul i64 %v488, 8
  %v496 = getelementptr i8, ptr %v494, i64 %v495
  %v497 = load float, ptr %v496, align 4
  %v498 = getelementptr i8, ptr %v463, i64 8
  store float %v497, ptr %v498, align 4
  %v499 = add i64 %v450, %v452
  %v500 = add i64 %v499, 3
  %v501 = mul i64 %v456, %v6
  %v502 = getelementptr i8, ptr %v13, i64 %v501
  %v503 = mul i64 %v445, %v9
  %v504 = getelementptr i8, ptr %v502, i64 %v503
  %v505 = mul i64 %v460, 4
  %v506 = getelementptr i8, ptr %v504, i64 %v505
  %v507 = mul i64 %v500, 8
  %v508 = getelementptr i8, ptr %v506, i64 %v507
  %v509 = load float, ptr %v508, align 4
  %v510 = getelementptr i8, ptr %v463, i64 12
  store float %v509, ptr %v510, align 4
  %v511 = add i64 %v450, %v452
  %v512 = add i64 %v511, 4
  %v513 = mul i64 %v456, %v6
  %v514 = getelementptr i8, ptr %v13, i64 %v513
  %v515 = mul i64 %v445, %v9
  %v516 = getelementptr i8, ptr %v514, i64 %v515
  %v517 = mul i64 %v460, 4
  %v518 = getelementptr i8, ptr %v516, i64 %v517
  %v519 = mul i64 %v512, 8
  %v520 = getelementptr i8, ptr %v518, i64 %v519
  %v521 = load float, ptr %v520, align 4
  %v522 = getelementptr i8, ptr %v463, i64 16
  store float %v521, ptr %v522, align 4
  %v523 = add i64 %v450, %v452
  %v524 = add i64 %v523, 5
  %v525 = mul i64 %v456, %v6
  %v526 = getelementptr i8, ptr %v13, i64 %v525
  %v527 = mul i64 %v445, %v9
  %v528 = getelementptr i8, ptr %v526, i64 %v527
  %v529 = mul i64 %v460, 4
  %v530 = getelementptr i8, ptr %v528, i64 %v529
  %v531 = mul i64 %v524, 8
  %v532 = getelementptr i8, ptr %v530, i64 %v531
  %v533 = load float, ptr %v532, align 4
  %v534 = getelementptr i8, ptr %v463, i64 20
  store float %v533, ptr %v534, align 4
  %v535 = add i64 %v450, %v452
  %v536 = add i64 %v535, 6
  %v537 = mul i64 %v456, %v6
  %v538 = getelementptr i8, ptr %v13, i64 %v537
  %v539 = mul i64 %v445, %v9
  %v540 = getelementptr i8, ptr %v538, i64 %v539
  %v541 = mul i64 %v460, 4
  %v542 = getelementptr i8, ptr %v540, i64 %v541
  %v543 = mul i64 %v536, 8
  %v544 = getelementptr i8, ptr %v542, i64 %v543
  %v545 = load float, ptr %v544, align 4
  %v546 = getelementptr i8, ptr %v463, i64 24
  store float %v545, ptr %v546, align 4
  %v547 = add i64 %v450, %v452
  %v548 = add i64 %v547, 7
  %v549 = mul i64 %v456, %v6
  %v550 = getelementptr i8, ptr %v13, i64 %v549
  %v551 = mul i64 %v445, %v9
  %v552 = getelementptr i8, ptr %v550, i64 %v551
  %v553 = mul i64 %v460, 4
  %v554 = getelementptr i8, ptr %v552, i64 %v553
  %v555 = mul i64 %v548, 8
  %v556 = getelementptr i8, ptr %v554, i64 %v555
  %v557 = load float, ptr %v556, align 4
  %v558 = getelementptr i8, ptr %v463, i64 28
  store float %v557, ptr %v558, align 4
  %v559 = add nsw i64 %v460, 1
  br label %pack.q.63
pack.q.end.65:
  %v560 = add nsw i64 %v456, 1
  br label %pack.p.60
pack.p.end.62:
  %v561 = add nsw i64 %v452, 8
  br label %pack.image.57
pack.image.end.59:
  br label %p.66
p.66:
  %v562 = phi i64 [ 0, %pack.image.end.59 ], [ %v594, %q.end.71 ]
  %v563 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.59 ], [ %v589, %q.end.71 ]
  %v564 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.image.end.59 ], [ %v593, %q.end.71 ]
  %v565 = icmp slt i64 %v562, 2
  br i1 %v565, label %p.body.67, label %p.end.68
p.body.67:
  %v566 = mul i64 %v562, 128
  %v567 = getelementptr i8, ptr %v17, i64 %v566
  br label %q.69
q.69:
  %v568 = phi i64 [ 0, %p.body.67 ], [ %v585, %q.body.70 ]
  %v569 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.67 ], [ %v578, %q.body.70 ]
  %v570 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.67 ], [ %v584, %q.body.70 ]
  %v571 = icmp slt i64 %v568, 2
  br i1 %v571, label %q.body.70, label %q.end.71
q.body.70:
  %v572 = mul i64 %v568, 64
  %v573 = getelementptr i8, ptr %v567, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = fcmp ogt <8 x float> %v569, %v574
  %v576 = select <8 x i1> %v575, <8 x float> %v569, <8 x float> %v574
  %v577 = fcmp uno <8 x float> %v569, %v569
  %v578 = select <8 x i1> %v577, <8 x float> %v569, <8 x float> %v576
  %v579 = getelementptr i8, ptr %v573, i64 32
  %v580 = load <8 x float>, ptr %v579, align 4
  %v581 = fcmp ogt <8 x float> %v570, %v580
  %v582 = select <8 x i1> %v581, <8 x float> %v570, <8 x float> %v580
  %v583 = fcmp uno <8 x float> %v570, %v570
  %v584 = select <8 x i1> %v583, <8 x float> %v570, <8 x float> %v582
  %v585 = add nsw i64 %v568, 1
  br label %q.69
q.end.71:
  %v586 = fcmp ogt <8 x float> %v563, %v569
  %v587 = select <8 x i1> %v586, <8 x float> %v563, <8 x float> %v569
  %v588 = fcmp uno <8 x float> %v563, %v563
  %v589 = select <8 x i1> %v588, <8 x float> %v563, <8 x float> %v587
  %v590 = fcmp ogt <8 x float> %v564, %v570
  %v591 = select <8 x i1> %v590, <8 x float> %v564, <8 x float> %v570
  %v592 = fcmp uno <8 x float> %v564, %v564
  %v593 = select <8 x i1> %v592, <8 x float> %v564, <8 x float> %v591
  %v594 = add nsw i64 %v562, 1
  br label %p.66
p.end.68:
  %v595 = mul i64 %v445, %v19
  %v596 = getelementptr i8, ptr %v15, i64 %v595
  %v597 = mul i64 %v450, 4
  %v598 = getelementptr i8, ptr %v596, i64 %v597
  store <8 x float> %v563, ptr %v598, align 4
  %v599 = mul i64 %v445, %v19
  %v600 = getelementptr i8, ptr %v15, i64 %v599
  %v601 = add i64 %v450, 8
  %v602 = mul i64 %v601, 4
  %v603 = getelementptr i8, ptr %v600, i64 %v602
  store <8 x float> %v564, ptr %v603, align 4
  %v604 = add nsw i64 %v450, 16
  br label %block.54
block.end.56:
  br label %edge.block.72
edge.block.72:
  %v605 = phi i64 [ %v449, %block.end.56 ], [ %v683, %p.end.97 ]
  %v606 = icmp slt i64 %v605, %v27
  br i1 %v606, label %edge.block.body.73, label %edge.block.end.74
edge.block.body.73:
  %v607 = sub i64 %v27, %v605
  %v608 = call i64 @llvm.smin.i64(i64 %v607, i64 8)
  %v609 = sub i64 %v4, %v605
  %v610 = call i64 @llvm.smin.i64(i64 %v609, i64 8)
  br label %pack.image.75
pack.image.75:
  %v611 = phi i64 [ 0, %edge.block.body.73 ], [ %v636, %pack.p.end.80 ]
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %pack.image.body.76, label %pack.image.end.77
pack.image.body.76:
  %v613 = mul i64 %v611, 4
  %v614 = getelementptr i8, ptr %v17, i64 %v613
  br label %pack.p.78
pack.p.78:
  %v615 = phi i64 [ 0, %pack.image.body.76 ], [ %v635, %pack.q.end.83 ]
  %v616 = icmp slt i64 %v615, 2
  br i1 %v616, label %pack.p.body.79, label %pack.p.end.80
pack.p.body.79:
  %v617 = mul i64 %v615, 64
  %v618 = getelementptr i8, ptr %v614, i64 %v617
  br label %pack.q.81
pack.q.81:
  %v619 = phi i64 [ 0, %pack.p.body.79 ], [ %v634, %pack.q.body.82 ]
  %v620 = icmp slt i64 %v619, 2
  br i1 %v620, label %pack.q.body.82, label %pack.q.end.83
pack.q.body.82:
  %v621 = mul i64 %v619, 32
  %v622 = getelementptr i8, ptr %v618, i64 %v621
  %v623 = add i64 %v605, %v611
  %v624 = mul i64 %v615, %v6
  %v625 = getelementptr i8, ptr %v13, i64 %v624
  %v626 = mul i64 %v445, %v9
  %v627 = getelementptr i8, ptr %v625, i64 %v626
  %v628 = mul i64 %v619, 4
  %v629 = getelementptr i8, ptr %v627, i64 %v628
  %v630 = mul i64 %v623, 8
  %v631 = getelementptr i8, ptr %v629, i64 %v630
  %v632 = load float, ptr %v631, align 4
  %v633 = getelementptr i8, ptr %v622, i64 0
  store float %v632, ptr %v633, align 4
  %v634 = add nsw i64 %v619, 1
  br label %pack.q.81
pack.q.end.83:
  %v635 = add nsw i64 %v615, 1
  br label %pack.p.78
pack.p.end.80:
  %v636 = add nsw i64 %v611, 1
  br label %pack.image.75
pack.image.end.77:
  %v637 = icmp slt i64 %v610, 8
  br i1 %v637, label %pack.pad.84, label %pack.pad.end.85
pack.pad.84:
  br label %pack.p.86
pack.p.86:
  %v638 = phi i64 [ 0, %pack.pad.84 ], [ %v653, %pack.q.end.91 ]
  %v639 = icmp slt i64 %v638, 2
  br i1 %v639, label %pack.p.body.87, label %pack.p.end.88
pack.p.body.87:
  %v640 = mul i64 %v638, 64
  %v641 = getelementptr i8, ptr %v17, i64 %v640
  br label %pack.q.89
pack.q.89:
  %v642 = phi i64 [ 0, %pack.p.body.87 ], [ %v652, %pack.pad.end.94 ]
  %v643 = icmp slt i64 %v642, 2
  br i1 %v643, label %pack.q.body.90, label %pack.q.end.91
pack.q.body.90:
  %v644 = mul i64 %v642, 32
  %v645 = getelementptr i8, ptr %v641, i64 %v644
  br label %pack.pad.92
pack.pad.92:
  %v646 = phi i64 [ %v610, %pack.q.body.90 ], [ %v651, %pack.pad.body.93 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %pack.pad.body.93, label %pack.pad.end.94
pack.pad.body.93:
  %v648 = mul i64 %v646, 4
  %v649 = getelementptr i8, ptr %v645, i64 %v648
  %v650 = getelementptr i8, ptr %v649, i64 0
  store float 0x0000000000000000, ptr %v650, align 4
  %v651 = add nsw i64 %v646, 1
  br label %pack.pad.92
pack.pad.end.94:
  %v652 = add nsw i64 %v642, 1
  br label %pack.q.89
pack.q.end.91:
  %v653 = add nsw i64 %v638, 1
  br label %pack.p.86
pack.p.end.88:
  br label %pack.pad.end.85
pack.pad.end.85:
  br label %p.95
p.95:
  %v654 = phi i64 [ 0, %pack.pad.end.85 ], [ %v674, %q.end.100 ]
  %v655 = phi <8 x float> [ splat (float 0xFFF0000000000000), %pack.pad.end.85 ], [ %v673, %q.end.100 ]
  %v656 = icmp slt i64 %v654, 2
  br i1 %v656, label %p.body.96, label %p.end.97
p.body.96:
  %v657 = mul i64 %v654, 64
  %v658 = getelementptr i8, ptr %v17, i64 %v657
  br label %q.98
q.98:
  %v659 = phi i64 [ 0, %p.body.96 ], [ %v669, %q.body.99 ]
  %v660 = phi <8 x float> [ splat (float 0xFFF0000000000000), %p.body.96 ], [ %v668, %q.body.99 ]
  %v661 = icmp slt i64 %v659, 2
  br i1 %v661, label %q.body.99, label %q.end.100
q.body.99:
  %v662 = mul i64 %v659, 32
  %v663 = getelementptr i8, ptr %v658, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = fcmp ogt <8 x float> %v660, %v664
  %v666 = select <8 x i1> %v665, <8 x float> %v660, <8 x float> %v664
  %v667 = fcmp uno <8 x float> %v660, %v660
  %v668 = select <8 x i1> %v667, <8 x float> %v660, <8 x float> %v666
  %v669 = add nsw i64 %v659, 1
  br label %q.98
q.end.100:
  %v670 = fcmp ogt <8 x float> %v655, %v660
  %v671 = select <8 x i1> %v670, <8 x float> %v655, <8 x float> %v660
  %v672 = fcmp uno <8 x float> %v655, %v655
  %v673 = select <8 x i1> %v672, <8 x float> %v655, <8 x float> %v671
  %v674 = add nsw i64 %v654, 1
  br label %p.95
p.end.97:
  %v675 = mul i64 %v445, %v19
  %v676 = getelementptr i8, ptr %v15, i64 %v675
  %v677 = mul i64 %v605, 4
  %v678 = getelementptr i8, ptr %v676, i64 %v677
  %v679 = trunc i64 %v608 to i32
  %v680 = insertelement <8 x i32> poison, i32 %v679, i64 0
  %v681 = shufflevector <8 x i32> %v680, <8 x i32> poison, <8 x i32> zeroinitializer
  %v682 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v681
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v655, ptr align 4 %v678, <8 x i1> %v682)
  %v683 = add nsw i64 %v605, 8
  br label %edge.block.72
edge.block.end.74:
  %v684 = add nsw i64 %v445, 1
  br label %y.edge.51
y.edge.end.53:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

