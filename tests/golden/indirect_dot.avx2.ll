
define void @indirect_dot.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 144
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 152
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 160
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 96
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 80
  %v18 = load ptr, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 48
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 56
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 72
  %v24 = load i64, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 40
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 104
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 176
  %v30 = load ptr, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 184
  %v32 = load ptr, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 112
  %v34 = load i64, ptr %v33, align 8
  br label %row.block.1
row.block.1:
  %v35 = phi i64 [ 0, %entry ], [ %v608, %edge.block.end.39 ]
  %v36 = icmp slt i64 %v35, %v2
  br i1 %v36, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v37 = add i64 %v35, 516
  %v38 = call i64 @llvm.smin.i64(i64 %v2, i64 %v37)
  %v39 = sub i64 %v38, %v35
  %v40 = urem i64 %v39, 6
  %v41 = sub i64 %v38, %v40
  br label %pack.rows.4
pack.rows.4:
  %v42 = phi i64 [ %v35, %row.block.body.2 ], [ %v99, %pack.rows.end.9 ]
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %pack.rows.body.5, label %pack.rows.end.6
pack.rows.body.5:
  %v44 = sub i64 %v42, %v35
  %v45 = urem i64 %v44, 6
  %v46 = mul i64 4, %v6
  %v47 = sub i64 %v44, %v45
  %v48 = mul i64 %v47, %v46
  %v49 = mul i64 %v45, 4
  %v50 = add i64 %v48, %v49
  %v51 = getelementptr i8, ptr %v32, i64 %v50
  %v52 = mul i64 24, %v6
  br label %pack.rows.7
pack.rows.7:
  %v53 = phi i64 [ 0, %pack.rows.body.5 ], [ %v98, %pack.rows.body.8 ]
  %v54 = icmp slt i64 %v53, %v6
  br i1 %v54, label %pack.rows.body.8, label %pack.rows.end.9
pack.rows.body.8:
  %v55 = mul i64 %v53, 24
  %v56 = getelementptr i8, ptr %v51, i64 %v55
  %v57 = mul i64 %v42, %v8
  %v58 = getelementptr i8, ptr %v14, i64 %v57
  %v59 = mul i64 %v53, 4
  %v60 = getelementptr i8, ptr %v58, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = getelementptr i8, ptr %v56, i64 0
  store float %v61, ptr %v62, align 4
  %v63 = add i64 %v42, 1
  %v64 = mul i64 %v63, %v8
  %v65 = getelementptr i8, ptr %v14, i64 %v64
  %v66 = mul i64 %v53, 4
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = getelementptr i8, ptr %v56, i64 4
  store float %v68, ptr %v69, align 4
  %v70 = add i64 %v42, 2
  %v71 = mul i64 %v70, %v8
  %v72 = getelementptr i8, ptr %v14, i64 %v71
  %v73 = mul i64 %v53, 4
  %v74 = getelementptr i8, ptr %v72, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = getelementptr i8, ptr %v56, i64 8
  store float %v75, ptr %v76, align 4
  %v77 = add i64 %v42, 3
  %v78 = mul i64 %v77, %v8
  %v79 = getelementptr i8, ptr %v14, i64 %v78
  %v80 = mul i64 %v53, 4
  %v81 = getelementptr i8, ptr %v79, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = getelementptr i8, ptr %v56, i64 12
  store float %v82, ptr %v83, align 4
  %v84 = add i64 %v42, 4
  %v85 = mul i64 %v84, %v8
  %v86 = getelementptr i8, ptr %v14, i64 %v85
  %v87 = mul i64 %v53, 4
  %v88 = getelementptr i8, ptr %v86, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = getelementptr i8, ptr %v56, i64 16
  store float %v89, ptr %v90, align 4
  %v91 = add i64 %v42, 5
  %v92 = mul i64 %v91, %v8
  %v93 = getelementptr i8, ptr %v14, i64 %v92
  %v94 = mul i64 %v53, 4
  %v95 = getelementptr i8, ptr %v93, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = getelementptr i8, ptr %v56, i64 20
  store float %v96, ptr %v97, align 4
  %v98 = add nsw i64 %v53, 1
  br label %pack.rows.7
pack.rows.end.9:
  %v99 = add nsw i64 %v42, 6
  br label %pack.rows.4
pack.rows.end.6:
  br label %pack.rows.10
pack.rows.10:
  %v100 = phi i64 [ %v41, %pack.rows.end.6 ], [ %v122, %pack.rows.end.15 ]
  %v101 = icmp slt i64 %v100, %v38
  br i1 %v101, label %pack.rows.body.11, label %pack.rows.end.12
pack.rows.body.11:
  %v102 = sub i64 %v100, %v35
  %v103 = urem i64 %v102, 6
  %v104 = mul i64 4, %v6
  %v105 = sub i64 %v102, %v103
  %v106 = mul i64 %v105, %v104
  %v107 = mul i64 %v103, 4
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr i8, ptr %v32, i64 %v108
  %v110 = mul i64 24, %v6
  br label %pack.rows.13
pack.rows.13:
  %v111 = phi i64 [ 0, %pack.rows.body.11 ], [ %v121, %pack.rows.body.14 ]
  %v112 = icmp slt i64 %v111, %v6
  br i1 %v112, label %pack.rows.body.14, label %pack.rows.end.15
pack.rows.body.14:
  %v113 = mul i64 %v111, 24
  %v114 = getelementptr i8, ptr %v109, i64 %v113
  %v115 = mul i64 %v100, %v8
  %v116 = getelementptr i8, ptr %v14, i64 %v115
  %v117 = mul i64 %v111, 4
  %v118 = getelementptr i8, ptr %v116, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr i8, ptr %v114, i64 0
  store float %v119, ptr %v120, align 4
  %v121 = add nsw i64 %v111, 1
  br label %pack.rows.13
pack.rows.end.15:
  %v122 = add nsw i64 %v100, 1
  br label %pack.rows.10
pack.rows.end.12:
  %v123 = urem i64 %v4, 16
  %v124 = sub i64 %v4, %v123
  br label %block.16
block.16:
  %v125 = phi i64 [ 0, %pack.rows.end.12 ], [ %v411, %i.edge.end.33 ]
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %block.body.17, label %block.end.18
block.body.17:
  %v127 = mul i64 64, %v6
  br label %pack.b.19
pack.b.19:
  %v128 = phi i64 [ 0, %block.body.17 ], [ %v224, %pack.k.end.24 ]
  %v129 = icmp slt i64 %v128, 16
  br i1 %v129, label %pack.b.body.20, label %pack.b.end.21
pack.b.body.20:
  %v130 = mul i64 %v128, 4
  %v131 = getelementptr i8, ptr %v30, i64 %v130
  br label %pack.k.22
pack.k.22:
  %v132 = phi i64 [ 0, %pack.b.body.20 ], [ %v223, %pack.k.body.23 ]
  %v133 = icmp slt i64 %v132, %v6
  br i1 %v133, label %pack.k.body.23, label %pack.k.end.24
pack.k.body.23:
  %v134 = mul i64 %v132, 64
  %v135 = getelementptr i8, ptr %v131, i64 %v134
  %v136 = add i64 %v125, %v128
  %v137 = mul i64 %v132, 4
  %v138 = getelementptr i8, ptr %v26, i64 %v137
  %v139 = mul i64 %v136, 8
  %v140 = getelementptr i8, ptr %v18, i64 %v139
  %v141 = load i64, ptr %v140, align 8
  %v142 = mul i64 %v141, %v20
  %v143 = getelementptr i8, ptr %v138, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = getelementptr i8, ptr %v135, i64 0
  store float %v144, ptr %v145, align 4
  %v146 = add i64 %v125, %v128
  %v147 = add i64 %v146, 1
  %v148 = mul i64 %v132, 4
  %v149 = getelementptr i8, ptr %v26, i64 %v148
  %v150 = mul i64 %v147, 8
  %v151 = getelementptr i8, ptr %v18, i64 %v150
  %v152 = load i64, ptr %v151, align 8
  %v153 = mul i64 %v152, %v20
  %v154 = getelementptr i8, ptr %v149, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = getelementptr i8, ptr %v135, i64 4
  store float %v155, ptr %v156, align 4
  %v157 = add i64 %v125, %v128
  %v158 = add i64 %v157, 2
  %v159 = mul i64 %v132, 4
  %v160 = getelementptr i8, ptr %v26, i64 %v159
  %v161 = mul i64 %v158, 8
  %v162 = getelementptr i8, ptr %v18, i64 %v161
  %v163 = load i64, ptr %v162, align 8
  %v164 = mul i64 %v163, %v20
  %v165 = getelementptr i8, ptr %v160, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = getelementptr i8, ptr %v135, i64 8
  store float %v166, ptr %v167, align 4
  %v168 = add i64 %v125, %v128
  %v169 = add i64 %v168, 3
  %v170 = mul i64 %v132, 4
  %v171 = getelementptr i8, ptr %v26, i64 %v170
  %v172 = mul i64 %v169, 8
  %v173 = getelementptr i8, ptr %v18, i64 %v172
  %v174 = load i64, ptr %v173, align 8
  %v175 = mul i64 %v174, %v20
  %v176 = getelementptr i8, ptr %v171, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = getelementptr i8, ptr %v135, i64 12
  store float %v177, ptr %v178, align 4
  %v179 = add i64 %v125, %v128
  %v180 = add i64 %v179, 4
  %v181 = mul i64 %v132, 4
  %v182 = getelementptr i8, ptr %v26, i64 %v181
  %v183 = mul i64 %v180, 8
  %v184 = getelementptr i8, ptr %v18, i64 %v183
  %v185 = load i64, ptr %v184, align 8
  %v186 = mul i64 %v185, %v20
  %v187 = getelementptr i8, ptr %v182, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = getelementptr i8, ptr %v135, i64 16
  store float %v188, ptr %v189, align 4
  %v190 = add i64 %v125, %v128
  %v191 = add i64 %v190, 5
  %v192 = mul i64 %v132, 4
  %v193 = getelementptr i8, ptr %v26, i64 %v192
  %v194 = mul i64 %v191, 8
  %v195 = getelementptr i8, ptr %v18, i64 %v194
  %v196 = load i64, ptr %v195, align 8
  %v197 = mul i64 %v196, %v20
  %v198 = getelementptr i8, ptr %v193, i64 %v197
  %v199 = load float, ptr %v198, align 4
  %v200 = getelementptr i8, ptr %v135, i64 20
  store float %v199, ptr %v200, align 4
  %v201 = add i64 %v125, %v128
  %v202 = add i64 %v201, 6
  %v203 = mul i64 %v132, 4
  %v204 = getelementptr i8, ptr %v26, i64 %v203
  %v205 = mul i64 %v202, 8
  %v206 = getelementptr i8, ptr %v18, i64 %v205
  %v207 = load i64, ptr %v206, align 8
  %v208 = mul i64 %v207, %v20
  %v209 = getelementptr i8, ptr %v204, i64 %v208
  %v210 = load float, ptr %v209, align 4
  %v211 = getelementptr i8, ptr %v135, i64 24
  store float %v210, ptr %v211, align 4
  %v212 = add i64 %v125, %v128
  %v213 = add i64 %v212, 7
  %v214 = mul i64 %v132, 4
  %v215 = getelementptr i8, ptr %v26, i64 %v214
  %v216 = mul i64 %v213, 8
  %v217 = getelementptr i8, ptr %v18, i64 %v216
  %v218 = load i64, ptr %v217, align 8
  %v219 = mul i64 %v218, %v20
  %v220 = getelementptr i8, ptr %v215, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = getelementptr i8, ptr %v135, i64 28
  store float %v221, ptr %v222, align 4
  %v223 = add nsw i64 %v132, 1
  br label %pack.k.22
pack.k.end.24:
  %v224 = add nsw i64 %v128, 8
  br label %pack.b.19
pack.b.end.21:
  %v225 = sub i64 %v38, %v35
  %v226 = urem i64 %v225, 6
  %v227 = sub i64 %v38, %v226
  br label %i.25
i.25:
  %v228 = phi i64 [ %v35, %pack.b.end.21 ], [ %v371, %k.end.30 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %i.body.26, label %i.end.27
i.body.26:
  %v230 = sub i64 %v228, %v35
  %v231 = urem i64 %v230, 6
  %v232 = mul i64 4, %v6
  %v233 = sub i64 %v230, %v231
  %v234 = mul i64 %v233, %v232
  %v235 = mul i64 %v231, 4
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr i8, ptr %v32, i64 %v236
  %v238 = mul i64 24, %v6
  %v239 = getelementptr i8, ptr %v237, i64 4
  %v240 = getelementptr i8, ptr %v237, i64 8
  %v241 = getelementptr i8, ptr %v237, i64 12
  %v242 = getelementptr i8, ptr %v237, i64 16
  %v243 = getelementptr i8, ptr %v237, i64 20
  br label %k.28
k.28:
  %v244 = phi i64 [ 0, %i.body.26 ], [ %v306, %k.body.29 ]
  %v245 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v267, %k.body.29 ]
  %v246 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v270, %k.body.29 ]
  %v247 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v276, %k.body.29 ]
  %v248 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v277, %k.body.29 ]
  %v249 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v283, %k.body.29 ]
  %v250 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v284, %k.body.29 ]
  %v251 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v290, %k.body.29 ]
  %v252 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v291, %k.body.29 ]
  %v253 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v297, %k.body.29 ]
  %v254 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v298, %k.body.29 ]
  %v255 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v304, %k.body.29 ]
  %v256 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.26 ], [ %v305, %k.body.29 ]
  %v257 = icmp slt i64 %v244, %v6
  br i1 %v257, label %k.body.29, label %k.end.30
k.body.29:
  %v258 = mul i64 %v244, 24
  %v259 = getelementptr i8, ptr %v237, i64 %v258
  %v260 = load float, ptr %v259, align 4
  %v261 = insertelement <8 x float> poison, float %v260, i64 0
  %v262 = shufflevector <8 x float> %v261, <8 x float> poison, <8 x i32> zeroinitializer
  %v263 = mul i64 %v244, 64
  %v264 = getelementptr i8, ptr %v30, i64 %v263
  %v265 = getelementptr i8, ptr %v264, i64 0
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v266, <8 x float> %v245)
  %v268 = getelementptr i8, ptr %v264, i64 32
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v262, <8 x float> %v269, <8 x float> %v246)
  %v271 = mul i64 %v244, 24
  %v272 = getelementptr i8, ptr %v239, i64 %v271
  %v273 = load float, ptr %v272, align 4
  %v274 = insertelement <8 x float> poison, float %v273, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  %v276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v266, <8 x float> %v247)
  %v277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v275, <8 x float> %v269, <8 x float> %v248)
  %v278 = mul i64 %v244, 24
  %v279 = getelementptr i8, ptr %v240, i64 %v278
  %v280 = load float, ptr %v279, align 4
  %v281 = insertelement <8 x float> poison, float %v280, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v266, <8 x float> %v249)
  %v284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v282, <8 x float> %v269, <8 x float> %v250)
  %v285 = mul i64 %v244, 24
  %v286 = getelementptr i8, ptr %v241, i64 %v285
  %v287 = load float, ptr %v286, align 4
  %v288 = insertelement <8 x float> poison, float %v287, i64 0
  %v289 = shufflevector <8 x float> %v288, <8 x float> poison, <8 x i32> zeroinitializer
  %v290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v289, <8 x float> %v266, <8 x float> %v251)
  %v291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v289, <8 x float> %v269, <8 x float> %v252)
  %v292 = mul i64 %v244, 24
  %v293 = getelementptr i8, ptr %v242, i64 %v292
  %v294 = load float, ptr %v293, align 4
  %v295 = insertelement <8 x float> poison, float %v294, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v266, <8 x float> %v253)
  %v298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v296, <8 x float> %v269, <8 x float> %v254)
  %v299 = mul i64 %v244, 24
  %v300 = getelementptr i8, ptr %v243, i64 %v299
  %v301 = load float, ptr %v300, align 4
  %v302 = insertelement <8 x float> poison, float %v301, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v266, <8 x float> %v255)
  %v305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v303, <8 x float> %v269, <8 x float> %v256)
  %v306 = add nsw i64 %v244, 1
  br label %k.28
k.end.30:
  %v307 = mul i64 %v228, %v34
  %v308 = getelementptr i8, ptr %v28, i64 %v307
  %v309 = mul i64 %v125, 4
  %v310 = getelementptr i8, ptr %v308, i64 %v309
  store <8 x float> %v245, ptr %v310, align 4
  %v311 = mul i64 %v228, %v34
  %v312 = getelementptr i8, ptr %v28, i64 %v311
  %v313 = add i64 %v125, 8
  %v314 = mul i64 %v313, 4
  %v315 = getelementptr i8, ptr %v312, i64 %v314
  store <8 x float> %v246, ptr %v315, align 4
  %v316 = add i64 %v228, 1
  %v317 = mul i64 %v316, %v34
  %v318 = getelementptr i8, ptr %v28, i64 %v317
  %v319 = mul i64 %v125, 4
  %v320 = getelementptr i8, ptr %v318, i64 %v319
  store <8 x float> %v247, ptr %v320, align 4
  %v321 = add i64 %v228, 1
  %v322 = mul i64 %v321, %v34
  %v323 = getelementptr i8, ptr %v28, i64 %v322
  %v324 = add i64 %v125, 8
  %v325 = mul i64 %v324, 4
  %v326 = getelementptr i8, ptr %v323, i64 %v325
  store <8 x float> %v248, ptr %v326, align 4
  %v327 = add i64 %v228, 2
  %v328 = mul i64 %v327, %v34
  %v329 = getelementptr i8, ptr %v28, i64 %v328
  %v330 = mul i64 %v125, 4
  %v331 = getelementptr i8, ptr %v329, i64 %v330
  store <8 x float> %v249, ptr %v331, align 4
  %v332 = add i64 %v228, 2
  %v333 = mul i64 %v332, %v34
  %v334 = getelementptr i8, ptr %v28, i64 %v333
  %v335 = add i64 %v125, 8
  %v336 = mul i64 %v335, 4
  %v337 = getelementptr i8, ptr %v334, i64 %v336
  store <8 x float> %v250, ptr %v337, align 4
  %v338 = add i64 %v228, 3
  %v339 = mul i64 %v338, %v34
  %v340 = getelementptr i8, ptr %v28, i64 %v339
  %v341 = mul i64 %v125, 4
  %v342 = getelementptr i8, ptr %v340, i64 %v341
  store <8 x float> %v251, ptr %v342, align 4
  %v343 = add i64 %v228, 3
  %v344 = mul i64 %v343, %v34
  %v345 = getelementptr i8, ptr %v28, i64 %v344
  %v346 = add i64 %v125, 8
  %v347 = mul i64 %v346, 4
  %v348 = getelementptr i8, ptr %v345, i64 %v347
  store <8 x float> %v252, ptr %v348, align 4
  %v349 = add i64 %v228, 4
  %v350 = mul i64 %v349, %v34
  %v351 = getelementptr i8, ptr %v28, i64 %v350
  %v352 = mul i64 %v125, 4
  %v353 = getelementptr i8, ptr %v351, i64 %v352
  store <8 x float> %v253, ptr %v353, align 4
  %v354 = add i64 %v228, 4
  %v355 = mul i64 %v354, %v34
  %v356 = getelementptr i8, ptr %v28, i64 %v355
  %v357 = add i64 %v125, 8
  %v358 = mul i64 %v357, 4
  %v359 = getelementptr i8, ptr %v356, i64 %v358
  store <8 x float> %v254, ptr %v359, align 4
  %v360 = add i64 %v228, 5
  %v361 = mul i64 %v360, %v34
  %v362 = getelementptr i8, ptr %v28, i64 %v361
  %v363 = mul i64 %v125, 4
  %v364 = getelementptr i8, ptr %v362, i64 %v363
  store <8 x float> %v255, ptr %v364, align 4
  %v365 = add i64 %v228, 5
  %v366 = mul i64 %v365, %v34
  %v367 = getelementptr i8, ptr %v28, i64 %v366
  %v368 = add i64 %v125, 8
  %v369 = mul i64 %v368, 4
  %v370 = getelementptr i8, ptr %v367, i64 %v369
  store <8 x float> %v256, ptr %v370, align 4
  %v371 = add nsw i64 %v228, 6
  br label %i.25
i.end.27:
  br label %i.edge.31
i.edge.31:
  %v372 = phi i64 [ %v227, %i.end.27 ], [ %v410, %k.end.36 ]
  %v373 = icmp slt i64 %v372, %v38
  br i1 %v373, label %i.edge.body.32, label %i.edge.end.33
i.edge.body.32:
  %v374 = sub i64 %v372, %v35
  %v375 = urem i64 %v374, 6
  %v376 = mul i64 4, %v6
  %v377 = sub i64 %v374, %v375
  %v378 = mul i64 %v377, %v376
  %v379 = mul i64 %v375, 4
  %v380 = add i64 %v378, %v379
  %v381 = getelementptr i8, ptr %v32, i64 %v380
  %v382 = mul i64 24, %v6
  br label %k.34
k.34:
  %v383 = phi i64 [ 0, %i.edge.body.32 ], [ %v400, %k.body.35 ]
  %v384 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v396, %k.body.35 ]
  %v385 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.32 ], [ %v399, %k.body.35 ]
  %v386 = icmp slt i64 %v383, %v6
  br i1 %v386, label %k.body.35, label %k.end.36
k.body.35:
  %v387 = mul i64 %v383, 24
  %v388 = getelementptr i8, ptr %v381, i64 %v387
  %v389 = load float, ptr %v388, align 4
  %v390 = insertelement <8 x float> poison, float %v389, i64 0
  %v391 = shufflevector <8 x float> %v390, <8 x float> poison, <8 x i32> zeroinitializer
  %v392 = mul i64 %v383, 64
  %v393 = getelementptr i8, ptr %v30, i64 %v392
  %v394 = getelementptr i8, ptr %v393, i64 0
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v391, <8 x float> %v395, <8 x float> %v384)
  %v397 = getelementptr i8, ptr %v393, i64 32
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v391, <8 x float> %v398, <8 x float> %v385)
  %v400 = add nsw i64 %v383, 1
  br label %k.34
k.end.36:
  %v401 = mul i64 %v372, %v34
  %v402 = getelementptr i8, ptr %v28, i64 %v401
  %v403 = mul i64 %v125, 4
  %v404 = getelementptr i8, ptr %v402, i64 %v403
  store <8 x float> %v384, ptr %v404, align 4
  %v405 = mul i64 %v372, %v34
  %v406 = getelementptr i8, ptr %v28, i64 %v405
  %v407 = add i64 %v125, 8
  %v408 = mul i64 %v407, 4
  %v409 = getelementptr i8, ptr %v406, i64 %v408
  store <8 x float> %v385, ptr %v409, align 4
  %v410 = add nsw i64 %v372, 1
  br label %i.edge.31
i.edge.end.33:
  %v411 = add nsw i64 %v125, 16
  br label %block.16
block.end.18:
  br label %edge.block.37
edge.block.37:
  %v412 = phi i64 [ %v124, %block.end.18 ], [ %v607, %i.edge.end.62 ]
  %v413 = icmp slt i64 %v412, %v4
  br i1 %v413, label %edge.block.body.38, label %edge.block.end.39
edge.block.body.38:
  %v414 = sub i64 %v4, %v412
  %v415 = call i64 @llvm.smin.i64(i64 %v414, i64 8)
  %v416 = mul i64 32, %v6
  %v417 = sub i64 %v4, %v412
  %v418 = call i64 @llvm.smin.i64(i64 %v417, i64 8)
  br label %pack.b.40
pack.b.40:
  %v419 = phi i64 [ 0, %edge.block.body.38 ], [ %v438, %pack.k.end.45 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %pack.b.body.41, label %pack.b.end.42
pack.b.body.41:
  %v421 = mul i64 %v419, 4
  %v422 = getelementptr i8, ptr %v30, i64 %v421
  br label %pack.k.43
pack.k.43:
  %v423 = phi i64 [ 0, %pack.b.body.41 ], [ %v437, %pack.k.body.44 ]
  %v424 = icmp slt i64 %v423, %v6
  br i1 %v424, label %pack.k.body.44, label %pack.k.end.45
pack.k.body.44:
  %v425 = mul i64 %v423, 32
  %v426 = getelementptr i8, ptr %v422, i64 %v425
  %v427 = add i64 %v412, %v419
  %v428 = mul i64 %v423, 4
  %v429 = getelementptr i8, ptr %v26, i64 %v428
  %v430 = mul i64 %v427, 8
  %v431 = getelementptr i8, ptr %v18, i64 %v430
  %v432 = load i64, ptr %v431, align 8
  %v433 = mul i64 %v432, %v20
  %v434 = getelementptr i8, ptr %v429, i64 %v433
  %v435 = load float, ptr %v434, align 4
  %v436 = getelementptr i8, ptr %v426, i64 0
  store float %v435, ptr %v436, align 4
  %v437 = add nsw i64 %v423, 1
  br label %pack.k.43
pack.k.end.45:
  %v438 = add nsw i64 %v419, 1
  br label %pack.b.40
pack.b.end.42:
  %v439 = icmp slt i64 %v418, 8
  br i1 %v439, label %pack.pad.46, label %pack.pad.end.47
pack.pad.46:
  br label %pack.k.48
pack.k.48:
  %v440 = phi i64 [ 0, %pack.pad.46 ], [ %v450, %pack.pad.end.53 ]
  %v441 = icmp slt i64 %v440, %v6
  br i1 %v441, label %pack.k.body.49, label %pack.k.end.50
pack.k.body.49:
  %v442 = mul i64 %v440, 32
  %v443 = getelementptr i8, ptr %v30, i64 %v442
  br label %pack.pad.51
pack.pad.51:
  %v444 = phi i64 [ %v418, %pack.k.body.49 ], [ %v449, %pack.pad.body.52 ]
  %v445 = icmp slt i64 %v444, 8
  br i1 %v445, label %pack.pad.body.52, label %pack.pad.end.53
pack.pad.body.52:
  %v446 = mul i64 %v444, 4
  %v447 = getelementptr i8, ptr %v443, i64 %v446
  %v448 = getelementptr i8, ptr %v447, i64 0
  store float 0x0000000000000000, ptr %v448, align 4
  %v449 = add nsw i64 %v444, 1
  br label %pack.pad.51
pack.pad.end.53:
  %v450 = add nsw i64 %v440, 1
  br label %pack.k.48
pack.k.end.50:
  br label %pack.pad.end.47
pack.pad.end.47:
  %v451 = sub i64 %v38, %v35
  %v452 = urem i64 %v451, 6
  %v453 = sub i64 %v38, %v452
  br label %i.54
i.54:
  %v454 = phi i64 [ %v35, %pack.pad.end.47 ], [ %v572, %k.end.59 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %i.body.55, label %i.end.56
i.body.55:
  %v456 = sub i64 %v454, %v35
  %v457 = urem i64 %v456, 6
  %v458 = mul i64 4, %v6
  %v459 = sub i64 %v456, %v457
  %v460 = mul i64 %v459, %v458
  %v461 = mul i64 %v457, 4
  %v462 = add i64 %v460, %v461
  %v463 = getelementptr i8, ptr %v32, i64 %v462
  %v464 = mul i64 24, %v6
  %v465 = getelementptr i8, ptr %v463, i64 4
  %v466 = getelementptr i8, ptr %v463, i64 8
  %v467 = getelementptr i8, ptr %v463, i64 12
  %v468 = getelementptr i8, ptr %v463, i64 16
  %v469 = getelementptr i8, ptr %v463, i64 20
  br label %k.57
k.57:
  %v470 = phi i64 [ 0, %i.body.55 ], [ %v518, %k.body.58 ]
  %v471 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v487, %k.body.58 ]
  %v472 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v493, %k.body.58 ]
  %v473 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v499, %k.body.58 ]
  %v474 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v505, %k.body.58 ]
  %v475 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v511, %k.body.58 ]
  %v476 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v517, %k.body.58 ]
  %v477 = icmp slt i64 %v470, %v6
  br i1 %v477, label %k.body.58, label %k.end.59
k.body.58:
  %v478 = mul i64 %v470, 24
  %v479 = getelementptr i8, ptr %v463, i64 %v478
  %v480 = load float, ptr %v479, align 4
  %v481 = insertelement <8 x float> poison, float %v480, i64 0
  %v482 = shufflevector <8 x float> %v481, <8 x float> poison, <8 x i32> zeroinitializer
  %v483 = mul i64 %v470, 32
  %v484 = getelementptr i8, ptr %v30, i64 %v483
  %v485 = getelementptr i8, ptr %v484, i64 0
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v482, <8 x float> %v486, <8 x float> %v471)
  %v488 = mul i64 %v470, 24
  %v489 = getelementptr i8, ptr %v465, i64 %v488
  %v490 = load float, ptr %v489, align 4
  %v491 = insertelement <8 x float> poison, float %v490, i64 0
  %v492 = shufflevector <8 x float> %v491, <8 x float> poison, <8 x i32> zeroinitializer
  %v493 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v492, <8 x float> %v486, <8 x float> %v472)
  %v494 = mul i64 %v470, 24
  %v495 = getelementptr i8, ptr %v466, i64 %v494
  %v496 = load float, ptr %v495, align 4
  %v497 = insertelement <8 x float> poison, float %v496, i64 0
  %v498 = shufflevector <8 x float> %v497, <8 x float> poison, <8 x i32> zeroinitializer
  %v499 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v498, <8 x float> %v486, <8 x float> %v473)
  %v500 = mul i64 %v470, 24
  %v501 = getelementptr i8, ptr %v467, i64 %v500
  %v502 = load float, ptr %v501, align 4
  %v503 = insertelement <8 x float> poison, float %v502, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v504, <8 x float> %v486, <8 x float> %v474)
  %v506 = mul i64 %v470, 24
  %v507 = getelementptr i8, ptr %v468, i64 %v506
  %v508 = load float, ptr %v507, align 4
  %v509 = insertelement <8 x float> poison, float %v508, i64 0
  %v510 = shufflevector <8 x float> %v509, <8 x float> poison, <8 x i32> zeroinitializer
  %v511 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v510, <8 x float> %v486, <8 x float> %v475)
  %v512 = mul i64 %v470, 24
  %v513 = getelementptr i8, ptr %v469, i64 %v512
  %v514 = load float, ptr %v513, align 4
  %v515 = insertelement <8 x float> poison, float %v514, i64 0
  %v516 = shufflevector <8 x float> %v515, <8 x float> poison, <8 x i32> zeroinitializer
  %v517 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v516, <8 x float> %v486, <8 x float> %v476)
  %v518 = add nsw i64 %v470, 1
  br label %k.57
k.end.59:
  %v519 = mul i64 %v454, %v34
  %v520 = getelementptr i8, ptr %v28, i64 %v519
  %v521 = mul i64 %v412, 4
  %v522 = getelementptr i8, ptr %v520, i64 %v521
  %v523 = trunc i64 %v415 to i32
  %v524 = insertelement <8 x i32> poison, i32 %v523, i64 0
  %v525 = shufflevector <8 x i32> %v524, <8 x i32> poison, <8 x i32> zeroinitializer
  %v526 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v525
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v471, ptr align 4 %v522, <8 x i1> %v526)
  %v527 = add i64 %v454, 1
  %v528 = mul i64 %v527, %v34
  %v529 = getelementptr i8, ptr %v28, i64 %v528
  %v530 = mul i64 %v412, 4
  %v531 = getelementptr i8, ptr %v529, i64 %v530
  %v532 = trunc i64 %v415 to i32
  %v533 = insertelement <8 x i32> poison, i32 %v532, i64 0
  %v534 = shufflevector <8 x i32> %v533, <8 x i32> poison, <8 x i32> zeroinitializer
  %v535 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v534
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v472, ptr align 4 %v531, <8 x i1> %v535)
  %v536 = add i64 %v454, 2
  %v537 = mul i64 %v536, %v34
  %v538 = getelementptr i8, ptr %v28, i64 %v537
  %v539 = mul i64 %v412, 4
  %v540 = getelementptr i8, ptr %v538, i64 %v539
  %v541 = trunc i64 %v415 to i32
  %v542 = insertelement <8 x i32> poison, i32 %v541, i64 0
  %v543 = shufflevector <8 x i32> %v542, <8 x i32> poison, <8 x i32> zeroinitializer
  %v544 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v543
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v473, ptr align 4 %v540, <8 x i1> %v544)
  %v545 = add i64 %v454, 3
  %v546 = mul i64 %v545, %v34
  %v547 = getelementptr i8, ptr %v28, i64 %v546
  %v548 = mul i64 %v412, 4
  %v549 = getelementptr i8, ptr %v547, i64 %v548
  %v550 = trunc i64 %v415 to i32
  %v551 = insertelement <8 x i32> poison, i32 %v550, i64 0
  %v552 = shufflevector <8 x i32> %v551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v553 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v552
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v474, ptr align 4 %v549, <8 x i1> %v553)
  %v554 = add i64 %v454, 4
  %v555 = mul i64 %v554, %v34
  %v556 = getelementptr i8, ptr %v28, i64 %v555
  %v557 = mul i64 %v412, 4
  %v558 = getelementptr i8, ptr %v556, i64 %v557
  %v559 = trunc i64 %v415 to i32
  %v560 = insertelement <8 x i32> poison, i32 %v559, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v561
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v475, ptr align 4 %v558, <8 x i1> %v562)
  %v563 = add i64 %v454, 5
  %v564 = mul i64 %v563, %v34
  %v565 = getelementptr i8, ptr %v28, i64 %v564
  %v566 = mul i64 %v412, 4
  %v567 = getelementptr i8, ptr %v565, i64 %v566
  %v568 = trunc i64 %v415 to i32
  %v569 = insertelement <8 x i32> poison, i32 %v568, i64 0
  %v570 = shufflevector <8 x i32> %v569, <8 x i32> poison, <8 x i32> zeroinitializer
  %v571 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v570
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v476, ptr align 4 %v567, <8 x i1> %v571)
  %v572 = add nsw i64 %v454, 6
  br label %i.54
i.end.56:
  br label %i.edge.60
i.edge.60:
  %v573 = phi i64 [ %v453, %i.end.56 ], [ %v606, %k.end.65 ]
  %v574 = icmp slt i64 %v573, %v38
  br i1 %v574, label %i.edge.body.61, label %i.edge.end.62
i.edge.body.61:
  %v575 = sub i64 %v573, %v35
  %v576 = urem i64 %v575, 6
  %v577 = mul i64 4, %v6
  %v578 = sub i64 %v575, %v576
  %v579 = mul i64 %v578, %v577
  %v580 = mul i64 %v576, 4
  %v581 = add i64 %v579, %v580
  %v582 = getelementptr i8, ptr %v32, i64 %v581
  %v583 = mul i64 24, %v6
  br label %k.63
k.63:
  %v584 = phi i64 [ 0, %i.edge.body.61 ], [ %v597, %k.body.64 ]
  %v585 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.61 ], [ %v596, %k.body.64 ]
  %v586 = icmp slt i64 %v584, %v6
  br i1 %v586, label %k.body.64, label %k.end.65
k.body.64:
  %v587 = mul i64 %v584, 24
  %v588 = getelementptr i8, ptr %v582, i64 %v587
  %v589 = load float, ptr %v588, align 4
  %v590 = insertelement <8 x float> poison, float %v589, i64 0
  %v591 = shufflevector <8 x float> %v590, <8 x float> poison, <8 x i32> zeroinitializer
  %v592 = mul i64 %v584, 32
  %v593 = getelementptr i8, ptr %v30, i64 %v592
  %v594 = getelementptr i8, ptr %v593, i64 0
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v591, <8 x float> %v595, <8 x float> %v585)
  %v597 = add nsw i64 %v584, 1
  br label %k.63
k.end.65:
  %v598 = mul i64 %v573, %v34
  %v599 = getelementptr i8, ptr %v28, i64 %v598
  %v600 = mul i64 %v412, 4
  %v601 = getelementptr i8, ptr %v599, i64 %v600
  %v602 = trunc i64 %v415 to i32
  %v603 = insertelement <8 x i32> poison, i32 %v602, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v604
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v585, ptr align 4 %v601, <8 x i1> %v605)
  %v606 = add nsw i64 %v573, 1
  br label %i.edge.60
i.edge.end.62:
  %v607 = add nsw i64 %v412, 8
  br label %edge.block.37
edge.block.end.39:
  %v608 = add nsw i64 %v35, 516
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

