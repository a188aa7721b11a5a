
define void @matmul_i8.output(ptr noundef %arguments) nounwind  {
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
  %v31 = phi i64 [ 0, %entry ], [ %v596, %edge.block.end.39 ]
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
  %v38 = phi i64 [ %v31, %row.block.body.2 ], [ %v88, %pack.rows.end.9 ]
  %v39 = icmp slt i64 %v38, %v37
  br i1 %v39, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v40 = sub i64 %v38, %v31
  %v41 = urem i64 %v40, 6
  %v42 = sub i64 %v40, %v41
  %v43 = mul i64 %v42, %v6
  %v44 = mul i64 %v41, 1
  %v45 = add i64 %v43, %v44
  %v46 = getelementptr i8, ptr %v28, i64 %v45
  %v47 = mul i64 6, %v6
  br label %pack.rows.7
pack.rows.7:
  %v48 = phi i64 [ 0, %pack.rows.body.5 ], [ %v87, %pack.rows.body.8 ]
  %v49 = icmp slt i64 %v48, %v6
  br i1 %v49, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v50 = mul i64 %v48, 6
  %v51 = getelementptr i8, ptr %v46, i64 %v50
  %v52 = mul i64 %v38, %v8
  %v53 = getelementptr i8, ptr %v14, i64 %v52
  %v54 = getelementptr i8, ptr %v53, i64 %v48
  %v55 = load i8, ptr %v54, align 1
  %v56 = getelementptr i8, ptr %v51, i64 0
  store i8 %v55, ptr %v56, align 1
  %v57 = add i64 %v38, 1
  %v58 = mul i64 %v57, %v8
  %v59 = getelementptr i8, ptr %v14, i64 %v58
  %v60 = getelementptr i8, ptr %v59, i64 %v48
  %v61 = load i8, ptr %v60, align 1
  %v62 = getelementptr i8, ptr %v51, i64 1
  store i8 %v61, ptr %v62, align 1
  %v63 = add i64 %v38, 2
  %v64 = mul i64 %v63, %v8
  %v65 = getelementptr i8, ptr %v14, i64 %v64
  %v66 = getelementptr i8, ptr %v65, i64 %v48
  %v67 = load i8, ptr %v66, align 1
  %v68 = getelementptr i8, ptr %v51, i64 2
  store i8 %v67, ptr %v68, align 1
  %v69 = add i64 %v38, 3
  %v70 = mul i64 %v69, %v8
  %v71 = getelementptr i8, ptr %v14, i64 %v70
  %v72 = getelementptr i8, ptr %v71, i64 %v48
  %v73 = load i8, ptr %v72, align 1
  %v74 = getelementptr i8, ptr %v51, i64 3
  store i8 %v73, ptr %v74, align 1
  %v75 = add i64 %v38, 4
  %v76 = mul i64 %v75, %v8
  %v77 = getelementptr i8, ptr %v14, i64 %v76
  %v78 = getelementptr i8, ptr %v77, i64 %v48
  %v79 = load i8, ptr %v78, align 1
  %v80 = getelementptr i8, ptr %v51, i64 4
  store i8 %v79, ptr %v80, align 1
  %v81 = add i64 %v38, 5
  %v82 = mul i64 %v81, %v8
  %v83 = getelementptr i8, ptr %v14, i64 %v82
  %v84 = getelementptr i8, ptr %v83, i64 %v48
  %v85 = load i8, ptr %v84, align 1
  %v86 = getelementptr i8, ptr %v51, i64 5
  store i8 %v85, ptr %v86, align 1
  %v87 = add nsw i64 %v48, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v88 = add nsw i64 %v38, 6
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v89 = phi i64 [ %v37, %pack.rows.end.6 ], [ %v109, %pack.rows.end.15 ]
  %v90 = icmp slt i64 %v89, %v34
  br i1 %v90, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v91 = sub i64 %v89, %v31
  %v92 = urem i64 %v91, 6
  %v93 = sub i64 %v91, %v92
  %v94 = mul i64 %v93, %v6
  %v95 = mul i64 %v92, 1
  %v96 = add i64 %v94, %v95
  %v97 = getelementptr i8, ptr %v28, i64 %v96
  %v98 = mul i64 6, %v6
  br label %pack.rows.13
pack.rows.13:
  %v99 = phi i64 [ 0, %pack.rows.body.11 ], [ %v108, %pack.rows.body.14 ]
  %v100 = icmp slt i64 %v99, %v6
  br i1 %v100, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v101 = mul i64 %v99, 6
  %v102 = getelementptr i8, ptr %v97, i64 %v101
  %v103 = mul i64 %v89, %v8
  %v104 = getelementptr i8, ptr %v14, i64 %v103
  %v105 = getelementptr i8, ptr %v104, i64 %v99
  %v106 = load i8, ptr %v105, align 1
  %v107 = getelementptr i8, ptr %v102, i64 0
  store i8 %v106, ptr %v107, align 1
  %v108 = add nsw i64 %v99, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v109 = add nsw i64 %v89, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v110 = urem i64 %v4, 16
  %v111 = sub i64 %v4, %v110
  br label %block.16
block.16:
  %v112 = phi i64 [ 0, %pack.rows.end.12 ], [ %v389, %i.edge.end.33 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %block.body.17, label %block.end.18
block.body.17:
  %v114 = mul i64 16, %v6
  br label %pack.b.19
pack.b.19:
  %v115 = phi i64 [ 0, %block.body.17 ], [ %v179, %pack.k.end.24 ]
  %v116 = icmp slt i64 %v115, 16
  br i1 %v116, label %pack.b.body.20, label %pack.b.end.21
pack.b.body.20:
  %v117 = mul i64 %v115, 1
  %v118 = getelementptr i8, ptr %v26, i64 %v117
  br label %pack.k.22
pack.k.22:
  %v119 = phi i64 [ 0, %pack.b.body.20 ], [ %v178, %pack.k.body.23 ]
  %v120 = icmp slt i64 %v119, %v6
  br i1 %v120, label %pack.k.body.23, label %pack.k.end.24
pack.k.body.23:
  %v121 = mul i64 %v119, 16
  %v122 = getelementptr i8, ptr %v118, i64 %v121
  %v123 = add i64 %v112, %v115
  %v124 = mul i64 %v123, %v16
  %v125 = getelementptr i8, ptr %v22, i64 %v124
  %v126 = getelementptr i8, ptr %v125, i64 %v119
  %v127 = load i8, ptr %v126, align 1
  %v128 = getelementptr i8, ptr %v122, i64 0
  store i8 %v127, ptr %v128, align 1
  %v129 = add i64 %v112, %v115
  %v130 = add i64 %v129, 1
  %v131 = mul i64 %v130, %v16
  %v132 = getelementptr i8, ptr %v22, i64 %v131
  %v133 = getelementptr i8, ptr %v132, i64 %v119
  %v134 = load i8, ptr %v133, align 1
  %v135 = getelementptr i8, ptr %v122, i64 1
  store i8 %v134, ptr %v135, align 1
  %v136 = add i64 %v112, %v115
  %v137 = add i64 %v136, 2
  %v138 = mul i64 %v137, %v16
  %v139 = getelementptr i8, ptr %v22, i64 %v138
  %v140 = getelementptr i8, ptr %v139, i64 %v119
  %v141 = load i8, ptr %v140, align 1
  %v142 = getelementptr i8, ptr %v122, i64 2
  store i8 %v141, ptr %v142, align 1
  %v143 = add i64 %v112, %v115
  %v144 = add i64 %v143, 3
  %v145 = mul i64 %v144, %v16
  %v146 = getelementptr i8, ptr %v22, i64 %v145
  %v147 = getelementptr i8, ptr %v146, i64 %v119
  %v148 = load i8, ptr %v147, align 1
  %v149 = getelementptr i8, ptr %v122, i64 3
  store i8 %v148, ptr %v149, align 1
  %v150 = add i64 %v112, %v115
  %v151 = add i64 %v150, 4
  %v152 = mul i64 %v151, %v16
  %v153 = getelementptr i8, ptr %v22, i64 %v152
  %v154 = getelementptr i8, ptr %v153, i64 %v119
  %v155 = load i8, ptr %v154, align 1
  %v156 = getelementptr i8, ptr %v122, i64 4
  store i8 %v155, ptr %v156, align 1
  %v157 = add i64 %v112, %v115
  %v158 = add i64 %v157, 5
  %v159 = mul i64 %v158, %v16
  %v160 = getelementptr i8, ptr %v22, i64 %v159
  %v161 = getelementptr i8, ptr %v160, i64 %v119
  %v162 = load i8, ptr %v161, align 1
  %v163 = getelementptr i8, ptr %v122, i64 5
  store i8 %v162, ptr %v163, align 1
  %v164 = add i64 %v112, %v115
  %v165 = add i64 %v164, 6
  %v166 = mul i64 %v165, %v16
  %v167 = getelementptr i8, ptr %v22, i64 %v166
  %v168 = getelementptr i8, ptr %v167, i64 %v119
  %v169 = load i8, ptr %v168, align 1
  %v170 = getelementptr i8, ptr %v122, i64 6
  store i8 %v169, ptr %v170, align 1
  %v171 = add i64 %v112, %v115
  %v172 = add i64 %v171, 7
  %v173 = mul i64 %v172, %v16
  %v174 = getelementptr i8, ptr %v22, i64 %v173
  %v175 = getelementptr i8, ptr %v174, i64 %v119
  %v176 = load i8, ptr %v175, align 1
  %v177 = getelementptr i8, ptr %v122, i64 7
  store i8 %v176, ptr %v177, align 1
  %v178 = add nsw i64 %v119, 1
  br label %pack.k.22
pack.k.end.24:
  %v179 = add nsw i64 %v115, 8
  br label %pack.b.19
pack.b.end.21:
  %v180 = sub i64 %v34, %v31
  %v181 = urem i64 %v180, 6
  %v182 = sub i64 %v34, %v181
  br label %i.25
i.25:
  %v183 = phi i64 [ %v31, %pack.b.end.21 ], [ %v345, %k.end.30 ]
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %i.body.26, label %i.end.27
i.body.26:
  %v185 = sub i64 %v183, %v31
  %v186 = urem i64 %v185, 6
  %v187 = sub i64 %v185, %v186
  %v188 = mul i64 %v187, %v6
  %v189 = mul i64 %v186, 1
  %v190 = add i64 %v188, %v189
  %v191 = getelementptr i8, ptr %v28, i64 %v190
  %v192 = mul i64 6, %v6
  %v193 = getelementptr i8, ptr %v191, i64 1
  %v194 = getelementptr i8, ptr %v191, i64 2
  %v195 = getelementptr i8, ptr %v191, i64 3
  %v196 = getelementptr i8, ptr %v191, i64 4
  %v197 = getelementptr i8, ptr %v191, i64 5
  br label %k.28
k.28:
  %v198 = phi i64 [ 0, %i.body.26 ], [ %v280, %k.body.29 ]
  %v199 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v224, %k.body.29 ]
  %v200 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v229, %k.body.29 ]
  %v201 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v237, %k.body.29 ]
  %v202 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v239, %k.body.29 ]
  %v203 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v247, %k.body.29 ]
  %v204 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v249, %k.body.29 ]
  %v205 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v257, %k.body.29 ]
  %v206 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v259, %k.body.29 ]
  %v207 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v267, %k.body.29 ]
  %v208 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v269, %k.body.29 ]
  %v209 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v277, %k.body.29 ]
  %v210 = phi <8 x i32> [ splat (i32 0), %i.body.26 ], [ %v279, %k.body.29 ]
  %v211 = icmp slt i64 %v198, %v6
  br i1 %v211, label %k.body.29, label %k.end.30
k.body.29:
  %v212 = mul i64 %v198, 6
  %v213 = getelementptr i8, ptr %v191, i64 %v212
  %v214 = load i8, ptr %v213, align 1
  %v215 = sext i8 %v214 to i32
  %v216 = mul i64 %v198, 16
  %v217 = getelementptr i8, ptr %v26, i64 %v216
  %v218 = getelementptr i8, ptr %v217, i64 0
  %v219 = load <8 x i8>, ptr %v218, align 1
  %v220 = sext <8 x i8> %v219 to <8 x i32>
  %v221 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v222 = shufflevector <8 x i32> %v221, <8 x i32> poison, <8 x i32> zeroinitializer
  %v223 = mul <8 x i32> %v222, %v220
  %v224 = add <8 x i32> %v199, %v223
  %v225 = getelementptr i8, ptr %v217, i64 8
  %v226 = load <8 x i8>, ptr %v225, align 1
  %v227 = sext <8 x i8> %v226 to <8 x i32>
  %v228 = mul <8 x i32> %v222, %v227
  %v229 = add <8 x i32> %v200, %v228
  %v230 = mul i64 %v198, 6
  %v231 = getelementptr i8, ptr %v193, i64 %v230
  %v232 = load i8, ptr %v231, align 1
  %v233 = sext i8 %v232 to i32
  %v234 = insertelement <8 x i32> poison, i32 %v233, i64 0
  %v235 = shufflevector <8 x i32> %v234, <8 x i32> poison, <8 x i32> zeroinitializer
  %v236 = mul <8 x i32> %v235, %v220
  %v237 = add <8 x i32> %v201, %v236
  %v238 = mul <8 x i32> %v235, %v227
  %v239 = add <8 x i32> %v202, %v238
  %v240 = mul i64 %v198, 6
  %v241 = getelementptr i8, ptr %v194, i64 %v240
  %v242 = load i8, ptr %v241, align 1
  %v243 = sext i8 %v242 to i32
  %v244 = insertelement <8 x i32> poison, i32 %v243, i64 0
  %v245 = shufflevector <8 x i32> %v244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v246 = mul <8 x i32> %v245, %v220
  %v247 = add <8 x i32> %v203, %v246
  %v248 = mul <8 x i32> %v245, %v227
  %v249 = add <8 x i32> %v204, %v248
  %v250 = mul i64 %v198, 6
  %v251 = getelementptr i8, ptr %v195, i64 %v250
  %v252 = load i8, ptr %v251, align 1
  %v253 = sext i8 %v252 to i32
  %v254 = insertelement <8 x i32> poison, i32 %v253, i64 0
  %v255 = shufflevector <8 x i32> %v254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v256 = mul <8 x i32> %v255, %v220
  %v257 = add <8 x i32> %v205, %v256
  %v258 = mul <8 x i32> %v255, %v227
  %v259 = add <8 x i32> %v206, %v258
  %v260 = mul i64 %v198, 6
  %v261 = getelementptr i8, ptr %v196, i64 %v260
  %v262 = load i8, ptr %v261, align 1
  %v263 = sext i8 %v262 to i32
  %v264 = insertelement <8 x i32> poison, i32 %v263, i64 0
  %v265 = shufflevector <8 x i32> %v264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v266 = mul <8 x i32> %v265, %v220
  %v267 = add <8 x i32> %v207, %v266
  %v268 = mul <8 x i32> %v265, %v227
  %v269 = add <8 x i32> %v208, %v268
  %v270 = mul i64 %v198, 6
  %v271 = getelementptr i8, ptr %v197, i64 %v270
  %v272 = load i8, ptr %v271, align 1
  %v273 = sext i8 %v272 to i32
  %v274 = insertelement <8 x i32> poison, i32 %v273, i64 0
  %v275 = shufflevector <8 x i32> %v274, <8 x i32> poison, <8 x i32> zeroinitializer
  %v276 = mul <8 x i32> %v275, %v220
  %v277 = add <8 x i32> %v209, %v276
  %v278 = mul <8 x i32> %v275, %v227
  %v279 = add <8 x i32> %v210, %v278
  %v280 = add nsw i64 %v198, 1
  br label %k.28
k.end.30:
  %v281 = mul i64 %v183, %v30
  %v282 = getelementptr i8, ptr %v24, i64 %v281
  %v283 = mul i64 %v112, 4
  %v284 = getelementptr i8, ptr %v282, i64 %v283
  store <8 x i32> %v199, ptr %v284, align 4
  %v285 = mul i64 %v183, %v30
  %v286 = getelementptr i8, ptr %v24, i64 %v285
  %v287 = add i64 %v112, 8
  %v288 = mul i64 %v287, 4
  %v289 = getelementptr i8, ptr %v286, i64 %v288
  store <8 x i32> %v200, ptr %v289, align 4
  %v290 = add i64 %v183, 1
  %v291 = mul i64 %v290, %v30
  %v292 = getelementptr i8, ptr %v24, i64 %v291
  %v293 = mul i64 %v112, 4
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  store <8 x i32> %v201, ptr %v294, align 4
  %v295 = add i64 %v183, 1
  %v296 = mul i64 %v295, %v30
  %v297 = getelementptr i8, ptr %v24, i64 %v296
  %v298 = add i64 %v112, 8
  %v299 = mul i64 %v298, 4
  %v300 = getelementptr i8, ptr %v297, i64 %v299
  store <8 x i32> %v202, ptr %v300, align 4
  %v301 = add i64 %v183, 2
  %v302 = mul i64 %v301, %v30
  %v303 = getelementptr i8, ptr %v24, i64 %v302
  %v304 = mul i64 %v112, 4
  %v305 = getelementptr i8, ptr %v303, i64 %v304
  store <8 x i32> %v203, ptr %v305, align 4
  %v306 = add i64 %v183, 2
  %v307 = mul i64 %v306, %v30
  %v308 = getelementptr i8, ptr %v24, i64 %v307
  %v309 = add i64 %v112, 8
  %v310 = mul i64 %v309, 4
  %v311 = getelementptr i8, ptr %v308, i64 %v310
  store <8 x i32> %v204, ptr %v311, align 4
  %v312 = add i64 %v183, 3
  %v313 = mul i64 %v312, %v30
  %v314 = getelementptr i8, ptr %v24, i64 %v313
  %v315 = mul i64 %v112, 4
  %v316 = getelementptr i8, ptr %v314, i64 %v315
  store <8 x i32> %v205, ptr %v316, align 4
  %v317 = add i64 %v183, 3
  %v318 = mul i64 %v317, %v30
  %v319 = getelementptr i8, ptr %v24, i64 %v318
  %v320 = add i64 %v112, 8
  %v321 = mul i64 %v320, 4
  %v322 = getelementptr i8, ptr %v319, i64 %v321
  store <8 x i32> %v206, ptr %v322, align 4
  %v323 = add i64 %v183, 4
  %v324 = mul i64 %v323, %v30
  %v325 = getelementptr i8, ptr %v24, i64 %v324
  %v326 = mul i64 %v112, 4
  %v327 = getelementptr i8, ptr %v325, i64 %v326
  store <8 x i32> %v207, ptr %v327, align 4
  %v328 = add i64 %v183, 4
  %v329 = mul i64 %v328, %v30
  %v330 = getelementptr i8, ptr %v24, i64 %v329
  %v331 = add i64 %v112, 8
  %v332 = mul i64 %v331, 4
  %v333 = getelementptr i8, ptr %v330, i64 %v332
  store <8 x i32> %v208, ptr %v333, align 4
  %v334 = add i64 %v183, 5
  %v335 = mul i64 %v334, %v30
  %v336 = getelementptr i8, ptr %v24, i64 %v335
  %v337 = mul i64 %v112, 4
  %v338 = getelementptr i8, ptr %v336, i64 %v337
  store <8 x i32> %v209, ptr %v338, align 4
  %v339 = add i64 %v183, 5
  %v340 = mul i64 %v339, %v30
  %v341 = getelementptr i8, ptr %v24, i64 %v340
  %v342 = add i64 %v112, 8
  %v343 = mul i64 %v342, 4
  %v344 = getelementptr i8, ptr %v341, i64 %v343
  store <8 x i32> %v210, ptr %v344, align 4
  %v345 = add nsw i64 %v183, 6
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v346 = phi i64 [ %v182, %i.end.27 ], [ %v388, %k.end.36 ]
  %v347 = icmp slt i64 %v346, %v34
  br i1 %v347, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v348 = sub i64 %v346, %v31
  %v349 = urem i64 %v348, 6
  %v350 = sub i64 %v348, %v349
  %v351 = mul i64 %v350, %v6
  %v352 = mul i64 %v349, 1
  %v353 = add i64 %v351, %v352
  %v354 = getelementptr i8, ptr %v28, i64 %v353
  %v355 = mul i64 6, %v6
  br label %k.34
k.34:
  %v356 = phi i64 [ 0, %i.edge.body.32 ], [ %v378, %k.body.35 ]
  %v357 = phi <8 x i32> [ splat (i32 0), %i.edge.body.32 ], [ %v372, %k.body.35 ]
  %v358 = phi <8 x i32> [ splat (i32 0), %i.edge.body.32 ], [ %v377, %k.body.35 ]
  %v359 = icmp slt i64 %v356, %v6
  br i1 %v359, label %k.body.35, label %k.end.36
k.body.35:
  %v360 = mul i64 %v356, 6
  %v361 = getelementptr i8, ptr %v354, i64 %v360
  %v362 = load i8, ptr %v361, align 1
  %v363 = sext i8 %v362 to i32
  %v364 = mul i64 %v356, 16
  %v365 = getelementptr i8, ptr %v26, i64 %v364
  %v366 = getelementptr i8, ptr %v365, i64 0
  %v367 = load <8 x i8>, ptr %v366, align 1
  %v368 = sext <8 x i8> %v367 to <8 x i32>
  %v369 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v370 = shufflevector <8 x i32> %v369, <8 x i32> poison, <8 x i32> zeroinitializer
  %v371 = mul <8 x i32> %v370, %v368
  %v372 = add <8 x i32> %v357, %v371
  %v373 = getelementptr i8, ptr %v365, i64 8
  %v374 = load <8 x i8>, ptr %v373, align 1
  %v375 = sext <8 x i8> %v374 to <8 x i32>
  %v376 = mul <8 x i32> %v370, %v375
  %v377 = add <8 x i32> %v358, %v376
  %v378 = add nsw i64 %v356, 1
  br label %k.34
k.end.36:
  %v379 = mul i64 %v346, %v30
  %v380 = getelementptr i8, ptr %v24, i64 %v379
  %v381 = mul i64 %v112, 4
  %v382 = getelementptr i8, ptr %v380, i64 %v381
  store <8 x i32> %v357, ptr %v382, align 4
  %v383 = mul i64 %v346, %v30
  %v384 = getelementptr i8, ptr %v24, i64 %v383
  %v385 = add i64 %v112, 8
  %v386 = mul i64 %v385, 4
  %v387 = getelementptr i8, ptr %v384, i64 %v386
  store <8 x i32> %v358, ptr %v387, align 4
  %v388 = add nsw i64 %v346, 1
  br label %i.edge.31
i.edge.end.33:
  %v389 = add nsw i64 %v112, 16
  br label %block.16
block.end.18:
  br label %edge.block.37
edge.block.37:
  %v390 = phi i64 [ %v111, %block.end.18 ], [ %v595, %i.edge.end.62 ]
  %v391 = icmp slt i64 %v390, %v4
  br i1 %v391, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v392 = sub i64 %v4, %v390
  %v393 = call i64 @llvm.smin.i64(i64 %v392, i64 8)
  %v394 = mul i64 8, %v6
  %v395 = sub i64 %v4, %v390
  %v396 = call i64 @llvm.smin.i64(i64 %v395, i64 8)
  br label %pack.b.40
pack.b.40:
  %v397 = phi i64 [ 0, %edge.block.body.38 ], [ %v412, %pack.k.end.45 ]
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %pack.b.body.41, label %pack.b.end.42
pack.b.body.41:
  %v399 = mul i64 %v397, 1
  %v400 = getelementptr i8, ptr %v26, i64 %v399
  br label %pack.k.43
pack.k.43:
  %v401 = phi i64 [ 0, %pack.b.body.41 ], [ %v411, %pack.k.body.44 ]
  %v402 = icmp slt i64 %v401, %v6
  br i1 %v402, label %pack.k.body.44, label %pack.k.end.45
pack.k.body.44:
  %v403 = mul i64 %v401, 8
  %v404 = getelementptr i8, ptr %v400, i64 %v403
  %v405 = add i64 %v390, %v397
  %v406 = mul i64 %v405, %v16
  %v407 = getelementptr i8, ptr %v22, i64 %v406
  %v408 = getelementptr i8, ptr %v407, i64 %v401
  %v409 = load i8, ptr %v408, align 1
  %v410 = getelementptr i8, ptr %v404, i64 0
  store i8 %v409, ptr %v410, align 1
  %v411 = add nsw i64 %v401, 1
  br label %pack.k.43
pack.k.end.45:
  %v412 = add nsw i64 %v397, 1
  br label %pack.b.40
pack.b.end.42:
  %v413 = icmp slt i64 %v396, 8
  br i1 %v413, label %pack.pad.46, label %pack.pad.end.47
pack.pad.46:
  br label %pack.k.48
pack.k.48:
  %v414 = phi i64 [ 0, %pack.pad.46 ], [ %v424, %pack.pad.end.53 ]
  %v415 = icmp slt i64 %v414, %v6
  br i1 %v415, label %pack.k.body.49, label %pack.k.end.50
pack.k.body.49:
  %v416 = mul i64 %v414, 8
  %v417 = getelementptr i8, ptr %v26, i64 %v416
  br label %pack.pad.51
pack.pad.51:
  %v418 = phi i64 [ %v396, %pack.k.body.49 ], [ %v423, %pack.pad.body.52 ]
  %v419 = icmp slt i64 %v418, 8
  br i1 %v419, label %pack.pad.body.52, label %pack.pad.end.53
pack.pad.body.52:
  %v420 = mul i64 %v418, 1
  %v421 = getelementptr i8, ptr %v417, i64 %v420
  %v422 = getelementptr i8, ptr %v421, i64 0
  store i8 0, ptr %v422, align 1
  %v423 = add nsw i64 %v418, 1
  br label %pack.pad.51
pack.pad.end.53:
  %v424 = add nsw i64 %v414, 1
  br label %pack.k.48
pack.k.end.50:
  br label %pack.pad.end.47
pack.pad.end.47:
  %v425 = sub i64 %v34, %v31
  %v426 = urem i64 %v425, 6
  %v427 = sub i64 %v34, %v426
  br label %i.54
i.54:
  %v428 = phi i64 [ %v31, %pack.pad.end.47 ], [ %v558, %k.end.59 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %i.body.55, label %i.end.56
i.body.55:
  %v430 = sub i64 %v428, %v31
  %v431 = urem i64 %v430, 6
  %v432 = sub i64 %v430, %v431
  %v433 = mul i64 %v432, %v6
  %v434 = mul i64 %v431, 1
  %v435 = add i64 %v433, %v434
  %v436 = getelementptr i8, ptr %v28, i64 %v435
  %v437 = mul i64 6, %v6
  %v438 = getelementptr i8, ptr %v436, i64 1
  %v439 = getelementptr i8, ptr %v436, i64 2
  %v440 = getelementptr i8, ptr %v436, i64 3
  %v441 = getelementptr i8, ptr %v436, i64 4
  %v442 = getelementptr i8, ptr %v436, i64 5
  br label %k.57
k.57:
  %v443 = phi i64 [ 0, %i.body.55 ], [ %v504, %k.body.58 ]
  %v444 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v463, %k.body.58 ]
  %v445 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v471, %k.body.58 ]
  %v446 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v479, %k.body.58 ]
  %v447 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v487, %k.body.58 ]
  %v448 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v495, %k.body.58 ]
  %v449 = phi <8 x i32> [ splat (i32 0), %i.body.55 ], [ %v503, %k.body.58 ]
  %v450 = icmp slt i64 %v443, %v6
  br i1 %v450, label %k.body.58, label %k.end.59
k.body.58:
  %v451 = mul i64 %v443, 6
  %v452 = getelementptr i8, ptr %v436, i64 %v451
  %v453 = load i8, ptr %v452, align 1
  %v454 = sext i8 %v453 to i32
  %v455 = mul i64 %v443, 8
  %v456 = getelementptr i8, ptr %v26, i64 %v455
  %v457 = getelementptr i8, ptr %v456, i64 0
  %v458 = load <8 x i8>, ptr %v457, align 1
  %v459 = sext <8 x i8> %v458 to <8 x i32>
  %v460 = insertelement <8 x i32> poison, i32 %v454, i64 0
  %v461 = shufflevector <8 x i32> %v460, <8 x i32> poison, <8 x i32> zeroinitializer
  %v462 = mul <8 x i32> %v461, %v459
  %v463 = add <8 x i32> %v444, %v462
  %v464 = mul i64 %v443, 6
  %v465 = getelementptr i8, ptr %v438, i64 %v464
  %v466 = load i8, ptr %v465, align 1
  %v467 = sext i8 %v466 to i32
  %v468 = insertelement <8 x i32> poison, i32 %v467, i64 0
  %v469 = shufflevector <8 x i32> %v468, <8 x i32> poison, <8 x i32> zeroinitializer
  %v470 = mul <8 x i32> %v469, %v459
  %v471 = add <8 x i32> %v445, %v470
  %v472 = mul i64 %v443, 6
  %v473 = getelementptr i8, ptr %v439, i64 %v472
  %v474 = load i8, ptr %v473, align 1
  %v475 = sext i8 %v474 to i32
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = mul <8 x i32> %v477, %v459
  %v479 = add <8 x i32> %v446, %v478
  %v480 = mul i64 %v443, 6
  %v481 = getelementptr i8, ptr %v440, i64 %v480
  %v482 = load i8, ptr %v481, align 1
  %v483 = sext i8 %v482 to i32
  %v484 = insertelement <8 x i32> poison, i32 %v483, i64 0
  %v485 = shufflevector <8 x i32> %v484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v486 = mul <8 x i32> %v485, %v459
  %v487 = add <8 x i32> %v447, %v486
  %v488 = mul i64 %v443, 6
  %v489 = getelementptr i8, ptr %v441, i64 %v488
  %v490 = load i8, ptr %v489, align 1
  %v491 = sext i8 %v490 to i32
  %v492 = insertelement <8 x i32> poison, i32 %v491, i64 0
  %v493 = shufflevector <8 x i32> %v492, <8 x i32> poison, <8 x i32> zeroinitializer
  %v494 = mul <8 x i32> %v493, %v459
  %v495 = add <8 x i32> %v448, %v494
  %v496 = mul i64 %v443, 6
  %v497 = getelementptr i8, ptr %v442, i64 %v496
  %v498 = load i8, ptr %v497, align 1
  %v499 = sext i8 %v498 to i32
  %v500 = insertelement <8 x i32> poison, i32 %v499, i64 0
  %v501 = shufflevector <8 x i32> %v500, <8 x i32> poison, <8 x i32> zeroinitializer
  %v502 = mul <8 x i32> %v501, %v459
  %v503 = add <8 x i32> %v449, %v502
  %v504 = add nsw i64 %v443, 1
  br label %k.57
k.end.59:
  %v505 = mul i64 %v428, %v30
  %v506 = getelementptr i8, ptr %v24, i64 %v505
  %v507 = mul i64 %v390, 4
  %v508 = getelementptr i8, ptr %v506, i64 %v507
  %v509 = trunc i64 %v393 to i32
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v511
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v444, ptr align 4 %v508, <8 x i1> %v512)
  %v513 = add i64 %v428, 1
  %v514 = mul i64 %v513, %v30
  %v515 = getelementptr i8, ptr %v24, i64 %v514
  %v516 = mul i64 %v390, 4
  %v517 = getelementptr i8, ptr %v515, i64 %v516
  %v518 = trunc i64 %v393 to i32
  %v519 = insertelement <8 x i32> poison, i32 %v518, i64 0
  %v520 = shufflevector <8 x i32> %v519, <8 x i32> poison, <8 x i32> zeroinitializer
  %v521 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v520
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v445, ptr align 4 %v517, <8 x i1> %v521)
  %v522 = add i64 %v428, 2
  %v523 = mul i64 %v522, %v30
  %v524 = getelementptr i8, ptr %v24, i64 %v523
  %v525 = mul i64 %v390, 4
  %v526 = getelementptr i8, ptr %v524, i64 %v525
  %v527 = trunc i64 %v393 to i32
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v529
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v446, ptr align 4 %v526, <8 x i1> %v530)
  %v531 = add i64 %v428, 3
  %v532 = mul i64 %v531, %v30
  %v533 = getelementptr i8, ptr %v24, i64 %v532
  %v534 = mul i64 %v390, 4
  %v535 = getelementptr i8, ptr %v533, i64 %v534
  %v536 = trunc i64 %v393 to i32
  %v537 = insertelement <8 x i32> poison, i32 %v536, i64 0
  %v538 = shufflevector <8 x i32> %v537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v539 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v538
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v447, ptr align 4 %v535, <8 x i1> %v539)
  %v540 = add i64 %v428, 4
  %v541 = mul i64 %v540, %v30
  %v542 = getelementptr i8, ptr %v24, i64 %v541
  %v543 = mul i64 %v390, 4
  %v544 = getelementptr i8, ptr %v542, i64 %v543
  %v545 = trunc i64 %v393 to i32
  %v546 = insertelement <8 x i32> poison, i32 %v545, i64 0
  %v547 = shufflevector <8 x i32> %v546, <8 x i32> poison, <8 x i32> zeroinitializer
  %v548 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v547
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v448, ptr align 4 %v544, <8 x i1> %v548)
  %v549 = add i64 %v428, 5
  %v550 = mul i64 %v549, %v30
  %v551 = getelementptr i8, ptr %v24, i64 %v550
  %v552 = mul i64 %v390, 4
  %v553 = getelementptr i8, ptr %v551, i64 %v552
  %v554 = trunc i64 %v393 to i32
  %v555 = insertelement <8 x i32> poison, i32 %v554, i64 0
  %v556 = shufflevector <8 x i32> %v555, <8 x i32> poison, <8 x i32> zeroinitializer
  %v557 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v556
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v449, ptr align 4 %v553, <8 x i1> %v557)
  %v558 = add nsw i64 %v428, 6
  br label %i.54
i.end.56:
  br label %i.edge.60
i.edge.60:
  %v559 = phi i64 [ %v427, %i.end.56 ], [ %v594, %k.end.65 ]
  %v560 = icmp slt i64 %v559, %v34
  br i1 %v560, label %i.edge.body.61, label %i.edge.end.62
i.edge.body.61:
  %v561 = sub i64 %v559, %v31
  %v562 = urem i64 %v561, 6
  %v563 = sub i64 %v561, %v562
  %v564 = mul i64 %v563, %v6
  %v565 = mul i64 %v562, 1
  %v566 = add i64 %v564, %v565
  %v567 = getelementptr i8, ptr %v28, i64 %v566
  %v568 = mul i64 6, %v6
  br label %k.63
k.63:
  %v569 = phi i64 [ 0, %i.edge.body.61 ], [ %v585, %k.body.64 ]
  %v570 = phi <8 x i32> [ splat (i32 0), %i.edge.body.61 ], [ %v584, %k.body.64 ]
  %v571 = icmp slt i64 %v569, %v6
  br i1 %v571, label %k.body.64, label %k.end.65
k.body.64:
  %v572 = mul i64 %v569, 6
  %v573 = getelementptr i8, ptr %v567, i64 %v572
  %v574 = load i8, ptr %v573, align 1
  %v575 = sext i8 %v574 to i32
  %v576 = mul i64 %v569, 8
  %v577 = getelementptr i8, ptr %v26, i64 %v576
  %v578 = getelementptr i8, ptr %v577, i64 0
  %v579 = load <8 x i8>, ptr %v578, align 1
  %v580 = sext <8 x i8> %v579 to <8 x i32>
  %v581 = insertelement <8 x i32> poison, i32 %v575, i64 0
  %v582 = shufflevector <8 x i32> %v581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v583 = mul <8 x i32> %v582, %v580
  %v584 = add <8 x i32> %v570, %v583
  %v585 = add nsw i64 %v569, 1
  br label %k.63
k.end.65:
  %v586 = mul i64 %v559, %v30
  %v587 = getelementptr i8, ptr %v24, i64 %v586
  %v588 = mul i64 %v390, 4
  %v589 = getelementptr i8, ptr %v587, i64 %v588
  %v590 = trunc i64 %v393 to i32
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v592
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v570, ptr align 4 %v589, <8 x i1> %v593)
  %v594 = add nsw i64 %v559, 1
  br label %i.edge.60
i.edge.end.62:
  %v595 = add nsw i64 %v390, 8
  br label %edge.block.37
edge.block.end.39:
  %v596 = add nsw i64 %v31, 516
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, <8 x i1>) 

