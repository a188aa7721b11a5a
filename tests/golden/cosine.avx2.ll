
define void @cosine.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 256
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 272
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 8
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 16
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 32
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 0
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 80
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 176
  %v18 = load i64, ptr %v17, align 8
  br label %i.1
i.1:
  %v19 = phi i64 [ %v16, %entry ], [ %v79, %k.edge.end.9 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %i.body.2, label %i.end.3
i.body.2:
  %v21 = mul i64 %v19, %v6
  %v22 = getelementptr i8, ptr %v12, i64 %v21
  %v23 = urem i64 %v4, 32
  %v24 = sub i64 %v4, %v23
  br label %k.4
k.4:
  %v25 = phi i64 [ 0, %i.body.2 ], [ %v44, %k.body.5 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v34, %k.body.5 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v37, %k.body.5 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v40, %k.body.5 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v43, %k.body.5 ]
  %v30 = icmp slt i64 %v25, %v24
  br i1 %v30, label %k.body.5, label %k.end.6
k.body.5:
  %v31 = mul i64 %v25, 4
  %v32 = getelementptr i8, ptr %v22, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v33, <8 x float> %v33, <8 x float> %v26)
  %v35 = getelementptr i8, ptr %v32, i64 32
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v36, <8 x float> %v36, <8 x float> %v27)
  %v38 = getelementptr i8, ptr %v32, i64 64
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v39, <8 x float> %v39, <8 x float> %v28)
  %v41 = getelementptr i8, ptr %v32, i64 96
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v42, <8 x float> %v42, <8 x float> %v29)
  %v44 = add nsw i64 %v25, 32
  br label %k.4
k.end.6:
  %v45 = fadd <8 x float> %v26, %v27
  %v46 = fadd <8 x float> %v28, %v29
  %v47 = fadd <8 x float> %v45, %v46
  br label %k.edge.7
k.edge.7:
  %v48 = phi i64 [ %v24, %k.end.6 ], [ %v67, %k.edge.body.8 ]
  %v49 = phi <8 x float> [ %v47, %k.end.6 ], [ %v66, %k.edge.body.8 ]
  %v50 = icmp slt i64 %v48, %v4
  br i1 %v50, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v51 = sub i64 %v4, %v48
  %v52 = call i64 @llvm.smin.i64(i64 %v51, i64 8)
  %v53 = mul i64 %v48, 4
  %v54 = getelementptr i8, ptr %v22, i64 %v53
  %v55 = trunc i64 %v52 to i32
  %v56 = insertelement <8 x i32> poison, i32 %v55, i64 0
  %v57 = shufflevector <8 x i32> %v56, <8 x i32> poison, <8 x i32> zeroinitializer
  %v58 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v57
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v58, <8 x float> zeroinitializer)
  %v60 = fmul <8 x float> %v59, %v59
  %v61 = trunc i64 %v52 to i32
  %v62 = insertelement <8 x i32> poison, i32 %v61, i64 0
  %v63 = shufflevector <8 x i32> %v62, <8 x i32> poison, <8 x i32> zeroinitializer
  %v64 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v63
  %v65 = select <8 x i1> %v64, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v66 = fadd <8 x float> %v49, %v65
  %v67 = add nsw i64 %v48, 8
  br label %k.edge.7
k.edge.end.9:
  %v68 = shufflevector <8 x float> %v49, <8 x float> %v49, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v69 = shufflevector <8 x float> %v49, <8 x float> %v49, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v70 = fadd <4 x float> %v68, %v69
  %v71 = shufflevector <4 x float> %v70, <4 x float> %v70, <2 x i32> <i32 0, i32 1>
  %v72 = shufflevector <4 x float> %v70, <4 x float> %v70, <2 x i32> <i32 2, i32 3>
  %v73 = fadd <2 x float> %v71, %v72
  %v74 = extractelement <2 x float> %v73, i64 0
  %v75 = extractelement <2 x float> %v73, i64 1
  %v76 = fadd float %v74, %v75
  %v77 = mul i64 %v19, 4
  %v78 = getelementptr i8, ptr %v14, i64 %v77
  store float %v76, ptr %v78, align 4
  %v79 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @cosine.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v80 = getelementptr i8, ptr %arguments, i64 264
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %arguments, i64 272
  %v83 = load i64, ptr %v82, align 8
  %v84 = getelementptr i8, ptr %arguments, i64 48
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %arguments, i64 56
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %arguments, i64 72
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %arguments, i64 40
  %v91 = load ptr, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %arguments, i64 104
  %v93 = load ptr, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %arguments, i64 192
  %v95 = load i64, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %arguments, i64 200
  %v97 = load i64, ptr %v96, align 8
  br label %j.10
j.10:
  %v98 = phi i64 [ %v95, %entry ], [ %v158, %k.edge.end.18 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %j.body.11, label %j.end.12
j.body.11:
  %v100 = mul i64 %v98, %v85
  %v101 = getelementptr i8, ptr %v91, i64 %v100
  %v102 = urem i64 %v83, 32
  %v103 = sub i64 %v83, %v102
  br label %k.13
k.13:
  %v104 = phi i64 [ 0, %j.body.11 ], [ %v123, %k.body.14 ]
  %v105 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v113, %k.body.14 ]
  %v106 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v116, %k.body.14 ]
  %v107 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v119, %k.body.14 ]
  %v108 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v122, %k.body.14 ]
  %v109 = icmp slt i64 %v104, %v103
  br i1 %v109, label %k.body.14, label %k.end.15
k.body.14:
  %v110 = mul i64 %v104, 4
  %v111 = getelementptr i8, ptr %v101, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v112, <8 x float> %v112, <8 x float> %v105)
  %v114 = getelementptr i8, ptr %v111, i64 32
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v115, <8 x float> %v115, <8 x float> %v106)
  %v117 = getelementptr i8, ptr %v111, i64 64
  %v118 = load <8 x float>, ptr %v117, align 4
  %v119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v118, <8 x float> %v118, <8 x float> %v107)
  %v120 = getelementptr i8, ptr %v111, i64 96
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v121, <8 x float> %v121, <8 x float> %v108)
  %v123 = add nsw i64 %v104, 32
  br label %k.13
k.end.15:
  %v124 = fadd <8 x float> %v105, %v106
  %v125 = fadd <8 x float> %v107, %v108
  %v126 = fadd <8 x float> %v124, %v125
  br label %k.edge.16
k.edge.16:
  %v127 = phi i64 [ %v103, %k.end.15 ], [ %v146, %k.edge.body.17 ]
  %v128 = phi <8 x float> [ %v126, %k.end.15 ], [ %v145, %k.edge.body.17 ]
  %v129 = icmp slt i64 %v127, %v83
  br i1 %v129, label %k.edge.body.17, label %k.edge.end.18
k.edge.body.17:
  %v130 = sub i64 %v83, %v127
  %v131 = call i64 @llvm.smin.i64(i64 %v130, i64 8)
  %v132 = mul i64 %v127, 4
  %v133 = getelementptr i8, ptr %v101, i64 %v132
  %v134 = trunc i64 %v131 to i32
  %v135 = insertelement <8 x i32> poison, i32 %v134, i64 0
  %v136 = shufflevector <8 x i32> %v135, <8 x i32> poison, <8 x i32> zeroinitializer
  %v137 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v136
  %v138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v133, <8 x i1> %v137, <8 x float> zeroinitializer)
  %v139 = fmul <8 x float> %v138, %v138
  %v140 = trunc i64 %v131 to i32
  %v141 = insertelement <8 x i32> poison, i32 %v140, i64 0
  %v142 = shufflevector <8 x i32> %v141, <8 x i32> poison, <8 x i32> zeroinitializer
  %v143 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v142
  %v144 = select <8 x i1> %v143, <8 x float> %v139, <8 x float> splat (float 0x0000000000000000)
  %v145 = fadd <8 x float> %v128, %v144
  %v146 = add nsw i64 %v127, 8
  br label %k.edge.16
k.edge.end.18:
  %v147 = shufflevector <8 x float> %v128, <8 x float> %v128, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v148 = shufflevector <8 x float> %v128, <8 x float> %v128, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v149 = fadd <4 x float> %v147, %v148
  %v150 = shufflevector <4 x float> %v149, <4 x float> %v149, <2 x i32> <i32 0, i32 1>
  %v151 = shufflevector <4 x float> %v149, <4 x float> %v149, <2 x i32> <i32 2, i32 3>
  %v152 = fadd <2 x float> %v150, %v151
  %v153 = extractelement <2 x float> %v152, i64 0
  %v154 = extractelement <2 x float> %v152, i64 1
  %v155 = fadd float %v153, %v154
  %v156 = mul i64 %v98, 4
  %v157 = getelementptr i8, ptr %v93, i64 %v156
  store float %v155, ptr %v157, align 4
  %v158 = add nsw i64 %v98, 1
  br label %j.10
j.end.12:
  ret void
}

define void @cosine.output(ptr noundef %arguments) nounwind  {
entry:
  %v423 = alloca <8 x i32>, i64 8, align 64
  %v606 = alloca <8 x i32>, i64 8, align 64
  %v159 = getelementptr i8, ptr %arguments, i64 256
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr i8, ptr %arguments, i64 264
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %arguments, i64 272
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr i8, ptr %arguments, i64 8
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %arguments, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %arguments, i64 32
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr i8, ptr %arguments, i64 0
  %v172 = load ptr, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %arguments, i64 48
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %arguments, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr i8, ptr %arguments, i64 72
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %arguments, i64 40
  %v180 = load ptr, ptr %v179, align 8
  %v181 = getelementptr i8, ptr %arguments, i64 96
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %arguments, i64 80
  %v184 = load ptr, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %arguments, i64 120
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %arguments, i64 104
  %v188 = load ptr, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %arguments, i64 128
  %v190 = load ptr, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %arguments, i64 280
  %v192 = load ptr, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %arguments, i64 288
  %v194 = load ptr, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %arguments, i64 136
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %arguments, i64 216
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr i8, ptr %arguments, i64 224
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr i8, ptr %arguments, i64 232
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %arguments, i64 240
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr i8, ptr %arguments, i64 248
  %v206 = load i64, ptr %v205, align 8
  %v207 = add i64 %v164, 7
  %v208 = udiv i64 %v207, 8
  %v209 = mul i64 %v208, 8
  br label %row.block.19
row.block.19:
  %v210 = phi i64 [ %v198, %entry ], [ %v1149, %edge.block.end.63 ]
  %v211 = icmp slt i64 %v210, %v200
  br i1 %v211, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v212 = add i64 %v210, %v206
  %v213 = call i64 @llvm.smin.i64(i64 %v200, i64 %v212)
  %v214 = mul i64 4, %v209
  %v215 = add i64 %v214, 127
  %v216 = and i64 %v215, -128
  %v217 = add i64 %v216, 64
  br label %pack.row.22
pack.row.22:
  %v218 = phi i64 [ %v210, %row.block.body.20 ], [ %v250, %pack.rest.end.29 ]
  %v219 = icmp slt i64 %v218, %v213
  br i1 %v219, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v220 = sub i64 %v218, %v210
  %v221 = mul i64 %v220, %v217
  %v222 = getelementptr i8, ptr %v194, i64 %v221
  %v223 = mul i64 4, %v209
  %v224 = urem i64 %v164, 8
  %v225 = sub i64 %v164, %v224
  %v226 = sub i64 %v164, %v225
  %v227 = call i64 @llvm.smin.i64(i64 %v226, i64 8)
  br label %pack.units.25
pack.units.25:
  %v228 = phi i64 [ 0, %pack.row.body.23 ], [ %v237, %pack.units.body.26 ]
  %v229 = icmp slt i64 %v228, %v225
  br i1 %v229, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v230 = mul i64 %v218, %v166
  %v231 = getelementptr i8, ptr %v172, i64 %v230
  %v232 = mul i64 %v228, 4
  %v233 = getelementptr i8, ptr %v231, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = mul i64 %v228, 4
  %v236 = getelementptr i8, ptr %v222, i64 %v235
  store <8 x float> %v234, ptr %v236, align 4
  %v237 = add nsw i64 %v228, 8
  br label %pack.units.25
pack.units.end.27:
  %v238 = icmp sgt i64 %v227, 0
  br i1 %v238, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v239 = mul i64 %v218, %v166
  %v240 = getelementptr i8, ptr %v172, i64 %v239
  %v241 = mul i64 %v225, 4
  %v242 = getelementptr i8, ptr %v240, i64 %v241
  %v243 = trunc i64 %v227 to i32
  %v244 = insertelement <8 x i32> poison, i32 %v243, i64 0
  %v245 = shufflevector <8 x i32> %v244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v246 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v245
  %v247 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v242, <8 x i1> %v246, <8 x float> zeroinitializer)
  %v248 = mul i64 %v225, 4
  %v249 = getelementptr i8, ptr %v222, i64 %v248
  store <8 x float> %v247, ptr %v249, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v250 = add nsw i64 %v218, 1
  br label %pack.row.22
pack.row.end.24:
  %v251 = sub i64 %v204, %v202
  %v252 = urem i64 %v251, 16
  %v253 = sub i64 %v204, %v252
  br label %block.30
block.30:
  %v254 = phi i64 [ %v202, %pack.row.end.24 ], [ %v893, %i.edge.end.57 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %block.body.31, label %block.end.32
block.body.31:
  %v256 = mul i64 64, %v164
  %v257 = urem i64 %v164, 8
  %v258 = sub i64 %v164, %v257
  br label %pack.square.33
pack.square.33:
  %v259 = phi i64 [ 0, %block.body.31 ], [ %v328, %pack.square.body.34 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v261 = mul i64 %v259, 64
  %v262 = getelementptr i8, ptr %v192, i64 %v261
  %v263 = mul i64 %v254, %v174
  %v264 = getelementptr i8, ptr %v180, i64 %v263
  %v265 = mul i64 %v259, 4
  %v266 = getelementptr i8, ptr %v264, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = bitcast <8 x float> %v267 to <8 x i32>
  %v269 = getelementptr i8, ptr %v266, i64 %v174
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = bitcast <8 x float> %v270 to <8 x i32>
  %v272 = mul i64 %v174, 2
  %v273 = getelementptr i8, ptr %v266, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = bitcast <8 x float> %v274 to <8 x i32>
  %v276 = mul i64 %v174, 3
  %v277 = getelementptr i8, ptr %v266, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = bitcast <8 x float> %v278 to <8 x i32>
  %v280 = mul i64 %v174, 4
  %v281 = getelementptr i8, ptr %v266, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = bitcast <8 x float> %v282 to <8 x i32>
  %v284 = mul i64 %v174, 5
  %v285 = getelementptr i8, ptr %v266, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = bitcast <8 x float> %v286 to <8 x i32>
  %v288 = mul i64 %v174, 6
  %v289 = getelementptr i8, ptr %v266, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = bitcast <8 x float> %v290 to <8 x i32>
  %v292 = mul i64 %v174, 7
  %v293 = getelementptr i8, ptr %v266, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = bitcast <8 x float> %v294 to <8 x i32>
  %v296 = shufflevector <8 x i32> %v268, <8 x i32> %v271, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v297 = shufflevector <8 x i32> %v268, <8 x i32> %v271, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v298 = shufflevector <8 x i32> %v275, <8 x i32> %v279, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v299 = shufflevector <8 x i32> %v275, <8 x i32> %v279, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v300 = shufflevector <8 x i32> %v296, <8 x i32> %v298, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x i32> %v296, <8 x i32> %v298, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x i32> %v297, <8 x i32> %v299, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x i32> %v297, <8 x i32> %v299, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x i32> %v283, <8 x i32> %v287, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v305 = shufflevector <8 x i32> %v283, <8 x i32> %v287, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v306 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v307 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v308 = shufflevector <8 x i32> %v304, <8 x i32> %v306, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x i32> %v304, <8 x i32> %v306, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x i32> %v305, <8 x i32> %v307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x i32> %v305, <8 x i32> %v307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x i32> %v300, <8 x i32> %v308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v313 = shufflevector <8 x i32> %v300, <8 x i32> %v308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v314 = shufflevector <8 x i32> %v301, <8 x i32> %v309, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v315 = shufflevector <8 x i32> %v301, <8 x i32> %v309, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v316 = shufflevector <8 x i32> %v302, <8 x i32> %v310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v317 = shufflevector <8 x i32> %v302, <8 x i32> %v310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v303, <8 x i32> %v311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v319 = shufflevector <8 x i32> %v303, <8 x i32> %v311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v320 = getelementptr i8, ptr %v262, i64 0
  store <8 x i32> %v312, ptr %v320, align 4
  %v321 = getelementptr i8, ptr %v262, i64 64
  store <8 x i32> %v314, ptr %v321, align 4
  %v322 = getelementptr i8, ptr %v262, i64 128
  store <8 x i32> %v316, ptr %v322, align 4
  %v323 = getelementptr i8, ptr %v262, i64 192
  store <8 x i32> %v318, ptr %v323, align 4
  %v324 = getelementptr i8, ptr %v262, i64 256
  store <8 x i32> %v313, ptr %v324, align 4
  %v325 = getelementptr i8, ptr %v262, i64 320
  store <8 x i32> %v315, ptr %v325, align 4
  %v326 = getelementptr i8, ptr %v262, i64 384
  store <8 x i32> %v317, ptr %v326, align 4
  %v327 = getelementptr i8, ptr %v262, i64 448
  store <8 x i32> %v319, ptr %v327, align 4
  %v328 = add nsw i64 %v259, 8
  br label %pack.square.33
pack.square.end.35:
  %v329 = sub i64 %v164, %v258
  %v330 = call i64 @llvm.smin.i64(i64 %v329, i64 8)
  %v331 = icmp sgt i64 %v330, 0
  br i1 %v331, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v332 = mul i64 %v254, %v174
  %v333 = getelementptr i8, ptr %v180, i64 %v332
  %v334 = mul i64 %v258, 4
  %v335 = getelementptr i8, ptr %v333, i64 %v334
  %v336 = trunc i64 %v330 to i32
  %v337 = insertelement <8 x i32> poison, i32 %v336, i64 0
  %v338 = shufflevector <8 x i32> %v337, <8 x i32> poison, <8 x i32> zeroinitializer
  %v339 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v338
  %v340 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v335, <8 x i1> %v339, <8 x float> zeroinitializer)
  %v341 = bitcast <8 x float> %v340 to <8 x i32>
  %v342 = getelementptr i8, ptr %v335, i64 %v174
  %v343 = trunc i64 %v330 to i32
  %v344 = insertelement <8 x i32> poison, i32 %v343, i64 0
  %v345 = shufflevector <8 x i32> %v344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v346 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v345
  %v347 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v342, <8 x i1> %v346, <8 x float> zeroinitializer)
  %v348 = bitcast <8 x float> %v347 to <8 x i32>
  %v349 = mul i64 %v174, 2
  %v350 = getelementptr i8, ptr %v335, i64 %v349
  %v351 = trunc i64 %v330 to i32
  %v352 = insertelement <8 x i32> poison, i32 %v351, i64 0
  %v353 = shufflevector <8 x i32> %v352, <8 x i32> poison, <8 x i32> zeroinitializer
  %v354 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v353
  %v355 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v350, <8 x i1> %v354, <8 x float> zeroinitializer)
  %v356 = bitcast <8 x float> %v355 to <8 x i32>
  %v357 = mul i64 %v174, 3
  %v358 = getelementptr i8, ptr %v335, i64 %v357
  %v359 = trunc i64 %v330 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v358, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v364 = bitcast <8 x float> %v363 to <8 x i32>
  %v365 = mul i64 %v174, 4
  %v366 = getelementptr i8, ptr %v335, i64 %v365
  %v367 = trunc i64 %v330 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v372 = bitcast <8 x float> %v371 to <8 x i32>
  %v373 = mul i64 %v174, 5
  %v374 = getelementptr i8, ptr %v335, i64 %v373
  %v375 = trunc i64 %v330 to i32
  %v376 = insertelement <8 x i32> poison, i32 %v375, i64 0
  %v377 = shufflevector <8 x i32> %v376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v378 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v377
  %v379 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v374, <8 x i1> %v378, <8 x float> zeroinitializer)
  %v380 = bitcast <8 x float> %v379 to <8 x i32>
  %v381 = mul i64 %v174, 6
  %v382 = getelementptr i8, ptr %v335, i64 %v381
  %v383 = trunc i64 %v330 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v382, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v388 = bitcast <8 x float> %v387 to <8 x i32>
  %v389 = mul i64 %v174, 7
  %v390 = getelementptr i8, ptr %v335, i64 %v389
  %v391 = trunc i64 %v330 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  %v395 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v390, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v396 = bitcast <8 x float> %v395 to <8 x i32>
  %v397 = shufflevector <8 x i32> %v341, <8 x i32> %v348, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v398 = shufflevector <8 x i32> %v341, <8 x i32> %v348, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v399 = shufflevector <8 x i32> %v356, <8 x i32> %v364, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v400 = shufflevector <8 x i32> %v356, <8 x i32> %v364, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v401 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x i32> %v398, <8 x i32> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x i32> %v398, <8 x i32> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v406 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v407 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v408 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v409 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x i32> %v401, <8 x i32> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x i32> %v402, <8 x i32> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x i32> %v403, <8 x i32> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = mul i64 %v258, 64
  %v422 = getelementptr i8, ptr %v192, i64 %v421
  %v424 = getelementptr i8, ptr %v423, i64 0
  store <8 x i32> %v413, ptr %v424, align 4
  %v425 = getelementptr i8, ptr %v423, i64 32
  store <8 x i32> %v415, ptr %v425, align 4
  %v426 = getelementptr i8, ptr %v423, i64 64
  store <8 x i32> %v417, ptr %v426, align 4
  %v427 = getelementptr i8, ptr %v423, i64 96
  store <8 x i32> %v419, ptr %v427, align 4
  %v428 = getelementptr i8, ptr %v423, i64 128
  store <8 x i32> %v414, ptr %v428, align 4
  %v429 = getelementptr i8, ptr %v423, i64 160
  store <8 x i32> %v416, ptr %v429, align 4
  %v430 = getelementptr i8, ptr %v423, i64 192
  store <8 x i32> %v418, ptr %v430, align 4
  %v431 = getelementptr i8, ptr %v423, i64 224
  store <8 x i32> %v420, ptr %v431, align 4
  br label %pack.line.38
pack.line.38:
  %v432 = phi i64 [ 0, %pack.rest.36 ], [ %v439, %pack.line.body.39 ]
  %v433 = icmp slt i64 %v432, %v330
  br i1 %v433, label %pack.line.body.39, label %pack.line.end.40
pack.line.body.39:
  %v434 = mul i64 %v432, 32
  %v435 = getelementptr i8, ptr %v423, i64 %v434
  %v436 = mul i64 %v432, 64
  %v437 = getelementptr i8, ptr %v422, i64 %v436
  %v438 = load <8 x i32>, ptr %v435, align 4
  store <8 x i32> %v438, ptr %v437, align 4
  %v439 = add nsw i64 %v432, 1
  br label %pack.line.38
pack.line.end.40:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v440 = add i64 %v254, 8
  %v441 = getelementptr i8, ptr %v192, i64 32
  br label %pack.square.41
pack.square.41:
  %v442 = phi i64 [ 0, %pack.rest.end.37 ], [ %v511, %pack.square.body.42 ]
  %v443 = icmp slt i64 %v442, %v258
  br i1 %v443, label %pack.square.body.42, label %pack.square.end.43
pack.square.body.42:
  %v444 = mul i64 %v442, 64
  %v445 = getelementptr i8, ptr %v441, i64 %v444
  %v446 = mul i64 %v440, %v174
  %v447 = getelementptr i8, ptr %v180, i64 %v446
  %v448 = mul i64 %v442, 4
  %v449 = getelementptr i8, ptr %v447, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = bitcast <8 x float> %v450 to <8 x i32>
  %v452 = getelementptr i8, ptr %v449, i64 %v174
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = bitcast <8 x float> %v453 to <8 x i32>
  %v455 = mul i64 %v174, 2
  %v456 = getelementptr i8, ptr %v449, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = bitcast <8 x float> %v457 to <8 x i32>
  %v459 = mul i64 %v174, 3
  %v460 = getelementptr i8, ptr %v449, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = bitcast <8 x float> %v461 to <8 x i32>
  %v463 = mul i64 %v174, 4
  %v464 = getelementptr i8, ptr %v449, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = bitcast <8 x float> %v465 to <8 x i32>
  %v467 = mul i64 %v174, 5
  %v468 = getelementptr i8, ptr %v449, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = bitcast <8 x float> %v469 to <8 x i32>
  %v471 = mul i64 %v174, 6
  %v472 = getelementptr i8, ptr %v449, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = bitcast <8 x float> %v473 to <8 x i32>
  %v475 = mul i64 %v174, 7
  %v476 = getelementptr i8, ptr %v449, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = bitcast <8 x float> %v477 to <8 x i32>
  %v479 = shufflevector <8 x i32> %v451, <8 x i32> %v454, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v480 = shufflevector <8 x i32> %v451, <8 x i32> %v454, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v481 = shufflevector <8 x i32> %v458, <8 x i32> %v462, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v482 = shufflevector <8 x i32> %v458, <8 x i32> %v462, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v483 = shufflevector <8 x i32> %v479, <8 x i32> %v481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v484 = shufflevector <8 x i32> %v479, <8 x i32> %v481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v485 = shufflevector <8 x i32> %v480, <8 x i32> %v482, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v486 = shufflevector <8 x i32> %v480, <8 x i32> %v482, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v487 = shufflevector <8 x i32> %v466, <8 x i32> %v470, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v488 = shufflevector <8 x i32> %v466, <8 x i32> %v470, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v489 = shufflevector <8 x i32> %v474, <8 x i32> %v478, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v490 = shufflevector <8 x i32> %v474, <8 x i32> %v478, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v491 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v492 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v493 = shufflevector <8 x i32> %v488, <8 x i32> %v490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v494 = shufflevector <8 x i32> %v488, <8 x i32> %v490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v495 = shufflevector <8 x i32> %v483, <8 x i32> %v491, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v496 = shufflevector <8 x i32> %v483, <8 x i32> %v491, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v497 = shufflevector <8 x i32> %v484, <8 x i32> %v492, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v498 = shufflevector <8 x i32> %v484, <8 x i32> %v492, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v499 = shufflevector <8 x i32> %v485, <8 x i32> %v493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v500 = shufflevector <8 x i32> %v485, <8 x i32> %v493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v501 = shufflevector <8 x i32> %v486, <8 x i32> %v494, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v502 = shufflevector <8 x i32> %v486, <8 x i32> %v494, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v503 = getelementptr i8, ptr %v445, i64 0
  store <8 x i32> %v495, ptr %v503, align 4
  %v504 = getelementptr i8, ptr %v445, i64 64
  store <8 x i32> %v497, ptr %v504, align 4
  %v505 = getelementptr i8, ptr %v445, i64 128
  store <8 x i32> %v499, ptr %v505, align 4
  %v506 = getelementptr i8, ptr %v445, i64 192
  store <8 x i32> %v501, ptr %v506, align 4
  %v507 = getelementptr i8, ptr %v445, i64 256
  store <8 x i32> %v496, ptr %v507, align 4
  %v508 = getelementptr i8, ptr %v445, i64 320
  store <8 x i32> %v498, ptr %v508, align 4
  %v509 = getelementptr i8, ptr %v445, i64 384
  store <8 x i32> %v500, ptr %v509, align 4
  %v510 = getelementptr i8, ptr %v445, i64 448
  store <8 x i32> %v502, ptr %v510, align 4
  %v511 = add nsw i64 %v442, 8
  br label %pack.square.41
pack.square.end.43:
  %v512 = sub i64 %v164, %v258
  %v513 = call i64 @llvm.smin.i64(i64 %v512, i64 8)
  %v514 = icmp sgt i64 %v513, 0
  br i1 %v514, label %pack.rest.44, label %pack.rest.end.45
pack.rest.44:
  %v515 = mul i64 %v440, %v174
  %v516 = getelementptr i8, ptr %v180, i64 %v515
  %v517 = mul i64 %v258, 4
  %v518 = getelementptr i8, ptr %v516, i64 %v517
  %v519 = trunc i64 %v513 to i32
  %v520 = insertelement <8 x i32> poison, i32 %v519, i64 0
  %v521 = shufflevector <8 x i32> %v520, <8 x i32> poison, <8 x i32> zeroinitializer
  %v522 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v521
  %v523 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v518, <8 x i1> %v522, <8 x float> zeroinitializer)
  %v524 = bitcast <8 x float> %v523 to <8 x i32>
  %v525 = getelementptr i8, ptr %v518, i64 %v174
  %v526 = trunc i64 %v513 to i32
  %v527 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v528 = shufflevector <8 x i32> %v527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v529 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v528
  %v530 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v525, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v531 = bitcast <8 x float> %v530 to <8 x i32>
  %v532 = mul i64 %v174, 2
  %v533 = getelementptr i8, ptr %v518, i64 %v532
  %v534 = trunc i64 %v513 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v533, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v539 = bitcast <8 x float> %v538 to <8 x i32>
  %v540 = mul i64 %v174, 3
  %v541 = getelementptr i8, ptr %v518, i64 %v540
  %v542 = trunc i64 %v513 to i32
  %v543 = insertelement <8 x i32> poison, i32 %v542, i64 0
  %v544 = shufflevector <8 x i32> %v543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v545 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v544
  %v546 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v541, <8 x i1> %v545, <8 x float> zeroinitializer)
  %v547 = bitcast <8 x float> %v546 to <8 x i32>
  %v548 = mul i64 %v174, 4
  %v549 = getelementptr i8, ptr %v518, i64 %v548
  %v550 = trunc i64 %v513 to i32
  %v551 = insertelement <8 x i32> poison, i32 %v550, i64 0
  %v552 = shufflevector <8 x i32> %v551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v553 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v552
  %v554 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v549, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v555 = bitcast <8 x float> %v554 to <8 x i32>
  %v556 = mul i64 %v174, 5
  %v557 = getelementptr i8, ptr %v518, i64 %v556
  %v558 = trunc i64 %v513 to i32
  %v559 = insertelement <8 x i32> poison, i32 %v558, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v560
  %v562 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v557, <8 x i1> %v561, <8 x float> zeroinitializer)
  %v563 = bitcast <8 x float> %v562 to <8 x i32>
  %v564 = mul i64 %v174, 6
  %v565 = getelementptr i8, ptr %v518, i64 %v564
  %v566 = trunc i64 %v513 to i32
  %v567 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v568 = shufflevector <8 x i32> %v567, <8 x i32> poison, <8 x i32> zeroinitializer
  %v569 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v565, <8 x i1> %v569, <8 x float> zeroinitializer)
  %v571 = bitcast <8 x float> %v570 to <8 x i32>
  %v572 = mul i64 %v174, 7
  %v573 = getelementptr i8, ptr %v518, i64 %v572
  %v574 = trunc i64 %v513 to i32
  %v575 = insertelement <8 x i32> poison, i32 %v574, i64 0
  %v576 = shufflevector <8 x i32> %v575, <8 x i32> poison, <8 x i32> zeroinitializer
  %v577 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v576
  %v578 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v573, <8 x i1> %v577, <8 x float> zeroinitializer)
  %v579 = bitcast <8 x float> %v578 to <8 x i32>
  %v580 = shufflevector <8 x i32> %v524, <8 x i32> %v531, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v581 = shufflevector <8 x i32> %v524, <8 x i32> %v531, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v582 = shufflevector <8 x i32> %v539, <8 x i32> %v547, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v583 = shufflevector <8 x i32> %v539, <8 x i32> %v547, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v584 = shufflevector <8 x i32> %v580, <8 x i32> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v585 = shufflevector <8 x i32> %v580, <8 x i32> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v586 = shufflevector <8 x i32> %v581, <8 x i32> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v587 = shufflevector <8 x i32> %v581, <8 x i32> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v588 = shufflevector <8 x i32> %v555, <8 x i32> %v563, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v589 = shufflevector <8 x i32> %v555, <8 x i32> %v563, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v590 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v591 = shufflevector <8 x i32> %v571, <8 x i32> %v579, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v592 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x i32> %v589, <8 x i32> %v591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v595 = shufflevector <8 x i32> %v589, <8 x i32> %v591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v596 = shufflevector <8 x i32> %v584, <8 x i32> %v592, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v597 = shufflevector <8 x i32> %v584, <8 x i32> %v592, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v598 = shufflevector <8 x i32> %v585, <8 x i32> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v599 = shufflevector <8 x i32> %v585, <8 x i32> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v600 = shufflevector <8 x i32> %v586, <8 x i32> %v594, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v601 = shufflevector <8 x i32> %v586, <8 x i32> %v594, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v602 = shufflevector <8 x i32> %v587, <8 x i32> %v595, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v603 = shufflevector <8 x i32> %v587, <8 x i32> %v595, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v604 = mul i64 %v258, 64
  %v605 = getelementptr i8, ptr %v441, i64 %v604
  %v607 = getelementptr i8, ptr %v606, i64 0
  store <8 x i32> %v596, ptr %v607, align 4
  %v608 = getelementptr i8, ptr %v606, i64 32
  store <8 x i32> %v598, ptr %v608, align 4
  %v609 = getelementptr i8, ptr %v606, i64 64
  store <8 x i32> %v600, ptr %v609, align 4
  %v610 = getelementptr i8, ptr %v606, i64 96
  store <8 x i32> %v602, ptr %v610, align 4
  %v611 = getelementptr i8, ptr %v606, i64 128
  store <8 x i32> %v597, ptr %v611, align 4
  %v612 = getelementptr i8, ptr %v606, i64 160
  store <8 x i32> %v599, ptr %v612, align 4
  %v613 = getelementptr i8, ptr %v606, i64 192
  store <8 x i32> %v601, ptr %v613, align 4
  %v614 = getelementptr i8, ptr %v606, i64 224
  store <8 x i32> %v603, ptr %v614, align 4
  br label %pack.line.46
pack.line.46:
  %v615 = phi i64 [ 0, %pack.rest.44 ], [ %v622, %pack.line.body.47 ]
  %v616 = icmp slt i64 %v615, %v513
  br i1 %v616, label %pack.line.body.47, label %pack.line.end.48
pack.line.body.47:
  %v617 = mul i64 %v615, 32
  %v618 = getelementptr i8, ptr %v606, i64 %v617
  %v619 = mul i64 %v615, 64
  %v620 = getelementptr i8, ptr %v605, i64 %v619
  %v621 = load <8 x i32>, ptr %v618, align 4
  store <8 x i32> %v621, ptr %v620, align 4
  %v622 = add nsw i64 %v615, 1
  br label %pack.line.46
pack.line.end.48:
  br label %pack.rest.end.45
pack.rest.end.45:
  %v623 = mul i64 64, %v164
  %v624 = sub i64 %v213, 6
  %v625 = icmp sge i64 %v624, %v210
  %v626 = select i1 %v625, i64 %v213, i64 %v210
  br label %i.49
i.49:
  %v627 = phi i64 [ %v210, %pack.rest.end.45 ], [ %v839, %k.end.54 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %i.body.50, label %i.end.51
i.body.50:
  %v629 = call i64 @llvm.smin.i64(i64 %v627, i64 %v624)
  %v630 = mul i64 4, %v209
  %v631 = add i64 %v630, 127
  %v632 = and i64 %v631, -128
  %v633 = add i64 %v632, 64
  %v634 = sub i64 %v629, %v210
  %v635 = mul i64 %v634, %v633
  %v636 = getelementptr i8, ptr %v194, i64 %v635
  %v637 = mul i64 4, %v209
  %v638 = getelementptr i8, ptr %v636, i64 %v633
  %v639 = mul i64 %v633, 2
  %v640 = getelementptr i8, ptr %v636, i64 %v639
  %v641 = mul i64 %v633, 3
  %v642 = getelementptr i8, ptr %v636, i64 %v641
  %v643 = mul i64 %v633, 4
  %v644 = getelementptr i8, ptr %v636, i64 %v643
  %v645 = mul i64 %v633, 5
  %v646 = getelementptr i8, ptr %v636, i64 %v645
  br label %k.52
k.52:
  %v647 = phi i64 [ 0, %i.body.50 ], [ %v708, %k.body.53 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v669, %k.body.53 ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v672, %k.body.53 ]
  %v650 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v678, %k.body.53 ]
  %v651 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v679, %k.body.53 ]
  %v652 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v685, %k.body.53 ]
  %v653 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v686, %k.body.53 ]
  %v654 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v692, %k.body.53 ]
  %v655 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v693, %k.body.53 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v699, %k.body.53 ]
  %v657 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v700, %k.body.53 ]
  %v658 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v706, %k.body.53 ]
  %v659 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v707, %k.body.53 ]
  %v660 = icmp slt i64 %v647, %v164
  br i1 %v660, label %k.body.53, label %k.end.54
k.body.53:
  %v661 = mul i64 %v647, 4
  %v662 = getelementptr i8, ptr %v636, i64 %v661
  %v663 = load float, ptr %v662, align 4
  %v664 = insertelement <8 x float> poison, float %v663, i64 0
  %v665 = shufflevector <8 x float> %v664, <8 x float> poison, <8 x i32> zeroinitializer
  %v666 = mul i64 %v647, 64
  %v667 = getelementptr i8, ptr %v192, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v665, <8 x float> %v668, <8 x float> %v648)
  %v670 = getelementptr i8, ptr %v667, i64 32
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v665, <8 x float> %v671, <8 x float> %v649)
  %v673 = mul i64 %v647, 4
  %v674 = getelementptr i8, ptr %v638, i64 %v673
  %v675 = load float, ptr %v674, align 4
  %v676 = insertelement <8 x float> poison, float %v675, i64 0
  %v677 = shufflevector <8 x float> %v676, <8 x float> poison, <8 x i32> zeroinitializer
  %v678 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v677, <8 x float> %v668, <8 x float> %v650)
  %v679 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v677, <8 x float> %v671, <8 x float> %v651)
  %v680 = mul i64 %v647, 4
  %v681 = getelementptr i8, ptr %v640, i64 %v680
  %v682 = load float, ptr %v681, align 4
  %v683 = insertelement <8 x float> poison, float %v682, i64 0
  %v684 = shufflevector <8 x float> %v683, <8 x float> poison, <8 x i32> zeroinitializer
  %v685 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v684, <8 x float> %v668, <8 x float> %v652)
  %v686 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v684, <8 x float> %v671, <8 x float> %v653)
  %v687 = mul i64 %v647, 4
  %v688 = getelementptr i8, ptr %v642, i64 %v687
  %v689 = load float, ptr %v688, align 4
  %v690 = insertelement <8 x float> poison, float %v689, i64 0
  %v691 = shufflevector <8 x float> %v690, <8 x float> poison, <8 x i32> zeroinitializer
  %v692 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v691, <8 x float> %v668, <8 x float> %v654)
  %v693 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v691, <8 x float> %v671, <8 x float> %v655)
  %v694 = mul i64 %v647, 4
  %v695 = getelementptr i8, ptr %v644, i64 %v694
  %v696 = load float, ptr %v695, align 4
  %v697 = insertelement <8 x float> poison, float %v696, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v698, <8 x float> %v668, <8 x float> %v656)
  %v700 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v698, <8 x float> %v671, <8 x float> %v657)
  %v701 = mul i64 %v647, 4
  %v702 = getelementptr i8, ptr %v646, i64 %v701
  %v703 = load float, ptr %v702, align 4
  %v704 = insertelement <8 x float> poison, float %v703, i64 0
  %v705 = shufflevector <8 x float> %v704, <8 x float> poison, <8 x i32> zeroinitializer
  %v706 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v705, <8 x float> %v668, <8 x float> %v658)
  %v707 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v705, <8 x float> %v671, <8 x float> %v659)
  %v708 = add nsw i64 %v647, 1
  br label %k.52
k.end.54:
  %v709 = mul i64 %v629, 4
  %v710 = getelementptr i8, ptr %v184, i64 %v709
  %v711 = load float, ptr %v710, align 4
  %v712 = mul i64 %v254, 4
  %v713 = getelementptr i8, ptr %v188, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = insertelement <8 x float> poison, float %v711, i64 0
  %v716 = shufflevector <8 x float> %v715, <8 x float> poison, <8 x i32> zeroinitializer
  %v717 = fmul <8 x float> %v716, %v714
  %v718 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v717)
  %v719 = fdiv <8 x float> %v648, %v718
  %v720 = getelementptr i8, ptr %v713, i64 32
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fmul <8 x float> %v716, %v721
  %v723 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v722)
  %v724 = fdiv <8 x float> %v649, %v723
  %v725 = getelementptr i8, ptr %v710, i64 4
  %v726 = load float, ptr %v725, align 4
  %v727 = insertelement <8 x float> poison, float %v726, i64 0
  %v728 = shufflevector <8 x float> %v727, <8 x float> poison, <8 x i32> zeroinitializer
  %v729 = fmul <8 x float> %v728, %v714
  %v730 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v729)
  %v731 = fdiv <8 x float> %v650, %v730
  %v732 = fmul <8 x float> %v728, %v721
  %v733 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v732)
  %v734 = fdiv <8 x float> %v651, %v733
  %v735 = getelementptr i8, ptr %v710, i64 8
  %v736 = load float, ptr %v735, align 4
  %v737 = insertelement <8 x float> poison, float %v736, i64 0
  %v738 = shufflevector <8 x float> %v737, <8 x float> poison, <8 x i32> zeroinitializer
  %v739 = fmul <8 x float> %v738, %v714
  %v740 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v739)
  %v741 = fdiv <8 x float> %v652, %v740
  %v742 = fmul <8 x float> %v738, %v721
  %v743 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v742)
  %v744 = fdiv <8 x float> %v653, %v743
  %v745 = getelementptr i8, ptr %v710, i64 12
  %v746 = load float, ptr %v745, align 4
  %v747 = insertelement <8 x float> poison, float %v746, i64 0
  %v748 = shufflevector <8 x float> %v747, <8 x float> poison, <8 x i32> zeroinitializer
  %v749 = fmul <8 x float> %v748, %v714
  %v750 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v749)
  %v751 = fdiv <8 x float> %v654, %v750
  %v752 = fmul <8 x float> %v748, %v721
  %v753 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v752)
  %v754 = fdiv <8 x float> %v655, %v753
  %v755 = getelementptr i8, ptr %v710, i64 16
  %v756 = load float, ptr %v755, align 4
  %v757 = insertelement <8 x float> poison, float %v756, i64 0
  %v758 = shufflevector <8 x float> %v757, <8 x float> poison, <8 x i32> zeroinitializer
  %v759 = fmul <8 x float> %v758, %v714
  %v760 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v759)
  %v761 = fdiv <8 x float> %v656, %v760
  %v762 = fmul <8 x float> %v758, %v721
  %v763 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v762)
  %v764 = fdiv <8 x float> %v657, %v763
  %v765 = getelementptr i8, ptr %v710, i64 20
  %v766 = load float, ptr %v765, align 4
  %v767 = insertelement <8 x float> poison, float %v766, i64 0
  %v768 = shufflevector <8 x float> %v767, <8 x float> poison, <8 x i32> zeroinitializer
  %v769 = fmul <8 x float> %v768, %v714
  %v770 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v769)
  %v771 = fdiv <8 x float> %v658, %v770
  %v772 = fmul <8 x float> %v768, %v721
  %v773 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v772)
  %v774 = fdiv <8 x float> %v659, %v773
  %v775 = mul i64 %v629, %v196
  %v776 = getelementptr i8, ptr %v190, i64 %v775
  %v777 = mul i64 %v254, 4
  %v778 = getelementptr i8, ptr %v776, i64 %v777
  store <8 x float> %v719, ptr %v778, align 4
  %v779 = mul i64 %v629, %v196
  %v780 = getelementptr i8, ptr %v190, i64 %v779
  %v781 = add i64 %v254, 8
  %v782 = mul i64 %v781, 4
  %v783 = getelementptr i8, ptr %v780, i64 %v782
  store <8 x float> %v724, ptr %v783, align 4
  %v784 = add i64 %v629, 1
  %v785 = mul i64 %v784, %v196
  %v786 = getelementptr i8, ptr %v190, i64 %v785
  %v787 = mul i64 %v254, 4
  %v788 = getelementptr i8, ptr %v786, i64 %v787
  store <8 x float> %v731, ptr %v788, align 4
  %v789 = add i64 %v629, 1
  %v790 = mul i64 %v789, %v196
  %v791 = getelementptr i8, ptr %v190, i64 %v790
  %v792 = add i64 %v254, 8
  %v793 = mul i64 %v792, 4
  %v794 = getelementptr i8, ptr %v791, i64 %v793
  store <8 x float> %v734, ptr %v794, align 4
  %v795 = add i64 %v629, 2
  %v796 = mul i64 %v795, %v196
  %v797 = getelementptr i8, ptr %v190, i64 %v796
  %v798 = mul i64 %v254, 4
  %v799 = getelementptr i8, ptr %v797, i64 %v798
  store <8 x float> %v741, ptr %v799, align 4
  %v800 = add i64 %v629, 2
  %v801 = mul i64 %v800, %v196
  %v802 = getelementptr i8, ptr %v190, i64 %v801
  %v803 = add i64 %v254, 8
  %v804 = mul i64 %v803, 4
  %v805 = getelementptr i8, ptr %v802, i64 %v804
  store <8 x float> %v744, ptr %v805, align 4
  %v806 = add i64 %v629, 3
  %v807 = mul i64 %v806, %v196
  %v808 = getelementptr i8, ptr %v190, i64 %v807
  %v809 = mul i64 %v254, 4
  %v810 = getelementptr i8, ptr %v808, i64 %v809
  store <8 x float> %v751, ptr %v810, align 4
  %v811 = add i64 %v629, 3
  %v812 = mul i64 %v811, %v196
  %v813 = getelementptr i8, ptr %v190, i64 %v812
  %v814 = add i64 %v254, 8
  %v815 = mul i64 %v814, 4
  %v816 = getelementptr i8, ptr %v813, i64 %v815
  store <8 x float> %v754, ptr %v816, align 4
  %v817 = add i64 %v629, 4
  %v818 = mul i64 %v817, %v196
  %v819 = getelementptr i8, ptr %v190, i64 %v818
  %v820 = mul i64 %v254, 4
  %v821 = getelementptr i8, ptr %v819, i64 %v820
  store <8 x float> %v761, ptr %v821, align 4
  %v822 = add i64 %v629, 4
  %v823 = mul i64 %v822, %v196
  %v824 = getelementptr i8, ptr %v190, i64 %v823
  %v825 = add i64 %v254, 8
  %v826 = mul i64 %v825, 4
  %v827 = getelementptr i8, ptr %v824, i64 %v826
  store <8 x float> %v764, ptr %v827, align 4
  %v828 = add i64 %v629, 5
  %v829 = mul i64 %v828, %v196
  %v830 = getelementptr i8, ptr %v190, i64 %v829
  %v831 = mul i64 %v254, 4
  %v832 = getelementptr i8, ptr %v830, i64 %v831
  store <8 x float> %v771, ptr %v832, align 4
  %v833 = add i64 %v629, 5
  %v834 = mul i64 %v833, %v196
  %v835 = getelementptr i8, ptr %v190, i64 %v834
  %v836 = add i64 %v254, 8
  %v837 = mul i64 %v836, 4
  %v838 = getelementptr i8, ptr %v835, i64 %v837
  store <8 x float> %v774, ptr %v838, align 4
  %v839 = add nsw i64 %v627, 6
  br label %i.49
i.end.51:
  br label %i.edge.55
i.edge.55:
  %v840 = phi i64 [ %v626, %i.end.51 ], [ %v892, %k.end.60 ]
  %v841 = icmp slt i64 %v840, %v213
  br i1 %v841, label %i.edge.body.56, label %i.edge.end.57
i.edge.body.56:
  %v842 = mul i64 4, %v209
  %v843 = add i64 %v842, 127
  %v844 = and i64 %v843, -128
  %v845 = add i64 %v844, 64
  %v846 = sub i64 %v840, %v210
  %v847 = mul i64 %v846, %v845
  %v848 = getelementptr i8, ptr %v194, i64 %v847
  %v849 = mul i64 4, %v209
  br label %k.58
k.58:
  %v850 = phi i64 [ 0, %i.edge.body.56 ], [ %v866, %k.body.59 ]
  %v851 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.56 ], [ %v862, %k.body.59 ]
  %v852 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.56 ], [ %v865, %k.body.59 ]
  %v853 = icmp slt i64 %v850, %v164
  br i1 %v853, label %k.body.59, label %k.end.60
k.body.59:
  %v854 = mul i64 %v850, 4
  %v855 = getelementptr i8, ptr %v848, i64 %v854
  %v856 = load float, ptr %v855, align 4
  %v857 = insertelement <8 x float> poison, float %v856, i64 0
  %v858 = shufflevector <8 x float> %v857, <8 x float> poison, <8 x i32> zeroinitializer
  %v859 = mul i64 %v850, 64
  %v860 = getelementptr i8, ptr %v192, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v858, <8 x float> %v861, <8 x float> %v851)
  %v863 = getelementptr i8, ptr %v860, i64 32
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v858, <8 x float> %v864, <8 x float> %v852)
  %v866 = add nsw i64 %v850, 1
  br label %k.58
k.end.60:
  %v867 = mul i64 %v840, 4
  %v868 = getelementptr i8, ptr %v184, i64 %v867
  %v869 = load float, ptr %v868, align 4
  %v870 = mul i64 %v254, 4
  %v871 = getelementptr i8, ptr %v188, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = insertelement <8 x float> poison, float %v869, i64 0
  %v874 = shufflevector <8 x float> %v873, <8 x float> poison, <8 x i32> zeroinitializer
  %v875 = fmul <8 x float> %v874, %v872
  %v876 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v875)
  %v877 = fdiv <8 x float> %v851, %v876
  %v878 = getelementptr i8, ptr %v871, i64 32
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = fmul <8 x float> %v874, %v879
  %v881 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v880)
  %v882 = fdiv <8 x float> %v852, %v881
  %v883 = mul i64 %v840, %v196
  %v884 = getelementptr i8, ptr %v190, i64 %v883
  %v885 = mul i64 %v254, 4
  %v886 = getelementptr i8, ptr %v884, i64 %v885
  store <8 x float> %v877, ptr %v886, align 4
  %v887 = mul i64 %v840, %v196
  %v888 = getelementptr i8, ptr %v190, i64 %v887
  %v889 = add i64 %v254, 8
  %v890 = mul i64 %v889, 4
  %v891 = getelementptr i8, ptr %v888, i64 %v890
  store <8 x float> %v882, ptr %v891, align 4
  %v892 = add nsw i64 %v840, 1
  br label %i.edge.55
i.edge.end.57:
  %v893 = add nsw i64 %v254, 16
  br label %block.30
block.end.32:
  br label %edge.block.61
edge.block.61:
  %v894 = phi i64 [ %v253, %block.end.32 ], [ %v1148, %i.edge.end.84 ]
  %v895 = icmp slt i64 %v894, %v204
  br i1 %v895, label %edge.block.body.62, label %edge.block.end.63
edge.block.body.62:
  %v896 = sub i64 %v204, %v894
  %v897 = call i64 @llvm.smin.i64(i64 %v896, i64 8)
  %v898 = mul i64 32, %v164
  br label %pack.lane.64
pack.lane.64:
  %v899 = phi i64 [ 0, %edge.block.body.62 ], [ %v914, %pack.units.end.69 ]
  %v900 = icmp slt i64 %v899, %v897
  br i1 %v900, label %pack.lane.body.65, label %pack.lane.end.66
pack.lane.body.65:
  %v901 = mul i64 %v899, 4
  %v902 = getelementptr i8, ptr %v192, i64 %v901
  br label %pack.units.67
pack.units.67:
  %v903 = phi i64 [ 0, %pack.lane.body.65 ], [ %v913, %pack.units.body.68 ]
  %v904 = icmp slt i64 %v903, %v164
  br i1 %v904, label %pack.units.body.68, label %pack.units.end.69
pack.units.body.68:
  %v905 = mul i64 %v903, 32
  %v906 = getelementptr i8, ptr %v902, i64 %v905
  %v907 = add i64 %v894, %v899
  %v908 = mul i64 %v907, %v174
  %v909 = getelementptr i8, ptr %v180, i64 %v908
  %v910 = mul i64 %v903, 4
  %v911 = getelementptr i8, ptr %v909, i64 %v910
  %v912 = load float, ptr %v911, align 4
  store float %v912, ptr %v906, align 4
  %v913 = add nsw i64 %v903, 1
  br label %pack.units.67
pack.units.end.69:
  %v914 = add nsw i64 %v899, 1
  br label %pack.lane.64
pack.lane.end.66:
  br label %pack.pad.70
pack.pad.70:
  %v915 = phi i64 [ %v897, %pack.lane.end.66 ], [ %v924, %pack.pad.end.75 ]
  %v916 = icmp slt i64 %v915, 8
  br i1 %v916, label %pack.pad.body.71, label %pack.pad.end.72
pack.pad.body.71:
  %v917 = mul i64 %v915, 4
  %v918 = getelementptr i8, ptr %v192, i64 %v917
  br label %pack.pad.73
pack.pad.73:
  %v919 = phi i64 [ 0, %pack.pad.body.71 ], [ %v923, %pack.pad.body.74 ]
  %v920 = icmp slt i64 %v919, %v164
  br i1 %v920, label %pack.pad.body.74, label %pack.pad.end.75
pack.pad.body.74:
  %v921 = mul i64 %v919, 32
  %v922 = getelementptr i8, ptr %v918, i64 %v921
  store float 0x0000000000000000, ptr %v922, align 4
  %v923 = add nsw i64 %v919, 1
  br label %pack.pad.73
pack.pad.end.75:
  %v924 = add nsw i64 %v915, 1
  br label %pack.pad.70
pack.pad.end.72:
  %v925 = mul i64 32, %v164
  %v926 = sub i64 %v213, 6
  %v927 = icmp sge i64 %v926, %v210
  %v928 = select i1 %v927, i64 %v213, i64 %v210
  br label %i.76
i.76:
  %v929 = phi i64 [ %v210, %pack.pad.end.72 ], [ %v1100, %k.end.81 ]
  %v930 = icmp slt i64 %v929, %v928
  br i1 %v930, label %i.body.77, label %i.end.78
i.body.77:
  %v931 = call i64 @llvm.smin.i64(i64 %v929, i64 %v926)
  %v932 = mul i64 4, %v209
  %v933 = add i64 %v932, 127
  %v934 = and i64 %v933, -128
  %v935 = add i64 %v934, 64
  %v936 = sub i64 %v931, %v210
  %v937 = mul i64 %v936, %v935
  %v938 = getelementptr i8, ptr %v194, i64 %v937
  %v939 = mul i64 4, %v209
  %v940 = getelementptr i8, ptr %v938, i64 %v935
  %v941 = mul i64 %v935, 2
  %v942 = getelementptr i8, ptr %v938, i64 %v941
  %v943 = mul i64 %v935, 3
  %v944 = getelementptr i8, ptr %v938, i64 %v943
  %v945 = mul i64 %v935, 4
  %v946 = getelementptr i8, ptr %v938, i64 %v945
  %v947 = mul i64 %v935, 5
  %v948 = getelementptr i8, ptr %v938, i64 %v947
  br label %k.79
k.79:
  %v949 = phi i64 [ 0, %i.body.77 ], [ %v996, %k.body.80 ]
  %v950 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v965, %k.body.80 ]
  %v951 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v971, %k.body.80 ]
  %v952 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v977, %k.body.80 ]
  %v953 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v983, %k.body.80 ]
  %v954 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v989, %k.body.80 ]
  %v955 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v995, %k.body.80 ]
  %v956 = icmp slt i64 %v949, %v164
  br i1 %v956, label %k.body.80, label %k.end.81
k.body.80:
  %v957 = mul i64 %v949, 4
  %v958 = getelementptr i8, ptr %v938, i64 %v957
  %v959 = load float, ptr %v958, align 4
  %v960 = insertelement <8 x float> poison, float %v959, i64 0
  %v961 = shufflevector <8 x float> %v960, <8 x float> poison, <8 x i32> zeroinitializer
  %v962 = mul i64 %v949, 32
  %v963 = getelementptr i8, ptr %v192, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v961, <8 x float> %v964, <8 x float> %v950)
  %v966 = mul i64 %v949, 4
  %v967 = getelementptr i8, ptr %v940, i64 %v966
  %v968 = load float, ptr %v967, align 4
  %v969 = insertelement <8 x float> poison, float %v968, i64 0
  %v970 = shufflevector <8 x float> %v969, <8 x float> poison, <8 x i32> zeroinitializer
  %v971 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v970, <8 x float> %v964, <8 x float> %v951)
  %v972 = mul i64 %v949, 4
  %v973 = getelementptr i8, ptr %v942, i64 %v972
  %v974 = load float, ptr %v973, align 4
  %v975 = insertelement <8 x float> poison, float %v974, i64 0
  %v976 = shufflevector <8 x float> %v975, <8 x float> poison, <8 x i32> zeroinitializer
  %v977 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v976, <8 x float> %v964, <8 x float> %v952)
  %v978 = mul i64 %v949, 4
  %v979 = getelementptr i8, ptr %v944, i64 %v978
  %v980 = load float, ptr %v979, align 4
  %v981 = insertelement <8 x float> poison, float %v980, i64 0
  %v982 = shufflevector <8 x float> %v981, <8 x float> poison, <8 x i32> zeroinitializer
  %v983 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v982, <8 x float> %v964, <8 x float> %v953)
  %v984 = mul i64 %v949, 4
  %v985 = getelementptr i8, ptr %v946, i64 %v984
  %v986 = load float, ptr %v985, align 4
  %v987 = insertelement <8 x float> poison, float %v986, i64 0
  %v988 = shufflevector <8 x float> %v987, <8 x float> poison, <8 x i32> zeroinitializer
  %v989 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v988, <8 x float> %v964, <8 x float> %v954)
  %v990 = mul i64 %v949, 4
  %v991 = getelementptr i8, ptr %v948, i64 %v990
  %v992 = load float, ptr %v991, align 4
  %v993 = insertelement <8 x float> poison, float %v992, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v994, <8 x float> %v964, <8 x float> %v955)
  %v996 = add nsw i64 %v949, 1
  br label %k.79
k.end.81:
  %v997 = mul i64 %v931, 4
  %v998 = getelementptr i8, ptr %v184, i64 %v997
  %v999 = load float, ptr %v998, align 4
  %v1000 = mul i64 %v894, 4
  %v1001 = getelementptr i8, ptr %v188, i64 %v1000
  %v1002 = trunc i64 %v897 to i32
  %v1003 = insertelement <8 x i32> poison, i32 %v1002, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1004
  %v1006 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1001, <8 x i1> %v1005, <8 x float> zeroinitializer)
  %v1007 = insertelement <8 x float> poison, float %v999, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fmul <8 x float> %v1008, %v1006
  %v1010 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1009)
  %v1011 = fdiv <8 x float> %v950, %v1010
  %v1012 = getelementptr i8, ptr %v998, i64 4
  %v1013 = load float, ptr %v1012, align 4
  %v1014 = insertelement <8 x float> poison, float %v1013, i64 0
  %v1015 = shufflevector <8 x float> %v1014, <8 x float> poison, <8 x i32> zeroinitializer
  %v1016 = fmul <8 x float> %v1015, %v1006
  %v1017 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1016)
  %v1018 = fdiv <8 x float> %v951, %v1017
  %v1019 = getelementptr i8, ptr %v998, i64 8
  %v1020 = load float, ptr %v1019, align 4
  %v1021 = insertelement <8 x float> poison, float %v1020, i64 0
  %v1022 = shufflevector <8 x float> %v1021, <8 x float> poison, <8 x i32> zeroinitializer
  %v1023 = fmul <8 x float> %v1022, %v1006
  %v1024 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1023)
  %v1025 = fdiv <8 x float> %v952, %v1024
  %v1026 = getelementptr i8, ptr %v998, i64 12
  %v1027 = load float, ptr %v1026, align 4
  %v1028 = insertelement <8 x float> poison, float %v1027, i64 0
  %v1029 = shufflevector <8 x float> %v1028, <8 x float> poison, <8 x i32> zeroinitializer
  %v1030 = fmul <8 x float> %v1029, %v1006
  %v1031 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1030)
  %v1032 = fdiv <8 x float> %v953, %v1031
  %v1033 = getelementptr i8, ptr %v998, i64 16
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = insertelement <8 x float> poison, float %v1034, i64 0
  %v1036 = shufflevector <8 x float> %v1035, <8 x float> poison, <8 x i32> zeroinitializer
  %v1037 = fmul <8 x float> %v1036, %v1006
  %v1038 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1037)
  %v1039 = fdiv <8 x float> %v954, %v1038
  %v1040 = getelementptr i8, ptr %v998, i64 20
  %v1041 = load float, ptr %v1040, align 4
  %v1042 = insertelement <8 x float> poison, float %v1041, i64 0
  %v1043 = shufflevector <8 x float> %v1042, <8 x float> poison, <8 x i32> zeroinitializer
  %v1044 = fmul <8 x float> %v1043, %v1006
  %v1045 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1044)
  %v1046 = fdiv <8 x float> %v955, %v1045
  %v1047 = mul i64 %v931, %v196
  %v1048 = getelementptr i8, ptr %v190, i64 %v1047
  %v1049 = mul i64 %v894, 4
  %v1050 = getelementptr i8, ptr %v1048, i64 %v1049
  %v1051 = trunc i64 %v897 to i32
  %v1052 = insertelement <8 x i32> poison, i32 %v1051, i64 0
  %v1053 = shufflevector <8 x i32> %v1052, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1054 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1053
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1011, ptr align 4 %v1050, <8 x i1> %v1054)
  %v1055 = add i64 %v931, 1
  %v1056 = mul i64 %v1055, %v196
  %v1057 = getelementptr i8, ptr %v190, i64 %v1056
  %v1058 = mul i64 %v894, 4
  %v1059 = getelementptr i8, ptr %v1057, i64 %v1058
  %v1060 = trunc i64 %v897 to i32
  %v1061 = insertelement <8 x i32> poison, i32 %v1060, i64 0
  %v1062 = shufflevector <8 x i32> %v1061, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1063 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1062
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1018, ptr align 4 %v1059, <8 x i1> %v1063)
  %v1064 = add i64 %v931, 2
  %v1065 = mul i64 %v1064, %v196
  %v1066 = getelementptr i8, ptr %v190, i64 %v1065
  %v1067 = mul i64 %v894, 4
  %v1068 = getelementptr i8, ptr %v1066, i64 %v1067
  %v1069 = trunc i64 %v897 to i32
  %v1070 = insertelement <8 x i32> poison, i32 %v1069, i64 0
  %v1071 = shufflevector <8 x i32> %v1070, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1072 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1071
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1025, ptr align 4 %v1068, <8 x i1> %v1072)
  %v1073 = add i64 %v931, 3
  %v1074 = mul i64 %v1073, %v196
  %v1075 = getelementptr i8, ptr %v190, i64 %v1074
  %v1076 = mul i64 %v894, 4
  %v1077 = getelementptr i8, ptr %v1075, i64 %v1076
  %v1078 = trunc i64 %v897 to i32
  %v1079 = insertelement <8 x i32> poison, i32 %v1078, i64 0
  %v1080 = shufflevector <8 x i32> %v1079, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1081 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1080
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1032, ptr align 4 %v1077, <8 x i1> %v1081)
  %v1082 = add i64 %v931, 4
  %v1083 = mul i64 %v1082, %v196
  %v1084 = getelementptr i8, ptr %v190, i64 %v1083
  %v1085 = mul i64 %v894, 4
  %v1086 = getelementptr i8, ptr %v1084, i64 %v1085
  %v1087 = trunc i64 %v897 to i32
  %v1088 = insertelement <8 x i32> poison, i32 %v1087, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1089
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1039, ptr align 4 %v1086, <8 x i1> %v1090)
  %v1091 = add i64 %v931, 5
  %v1092 = mul i64 %v1091, %v196
  %v1093 = getelementptr i8, ptr %v190, i64 %v1092
  %v1094 = mul i64 %v894, 4
  %v1095 = getelementptr i8, ptr %v1093, i64 %v1094
  %v1096 = trunc i64 %v897 to i32
  %v1097 = insertelement <8 x i32> poison, i32 %v1096, i64 0
  %v1098 = shufflevector <8 x i32> %v1097, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1099 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1098
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1046, ptr align 4 %v1095, <8 x i1> %v1099)
  %v1100 = add nsw i64 %v929, 6
  br label %i.76
i.end.78:
  br label %i.edge.82
i.edge.82:
  %v1101 = phi i64 [ %v928, %i.end.78 ], [ %v1147, %k.end.87 ]
  %v1102 = icmp slt i64 %v1101, %v213
  br i1 %v1102, label %i.edge.body.83, label %i.edge.end.84
i.edge.body.83:
  %v1103 = mul i64 4, %v209
  %v1104 = add i64 %v1103, 127
  %v1105 = and i64 %v1104, -128
  %v1106 = add i64 %v1105, 64
  %v1107 = sub i64 %v1101, %v210
  %v1108 = mul i64 %v1107, %v1106
  %v1109 = getelementptr i8, ptr %v194, i64 %v1108
  %v1110 = mul i64 4, %v209
  br label %k.85
k.85:
  %v1111 = phi i64 [ 0, %i.edge.body.83 ], [ %v1123, %k.body.86 ]
  %v1112 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.83 ], [ %v1122, %k.body.86 ]
  %v1113 = icmp slt i64 %v1111, %v164
  br i1 %v1113, label %k.body.86, label %k.end.87
k.body.86:
  %v1114 = mul i64 %v1111, 4
  %v1115 = getelementptr i8, ptr %v1109, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1116, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = mul i64 %v1111, 32
  %v1120 = getelementptr i8, ptr %v192, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1118, <8 x float> %v1121, <8 x float> %v1112)
  %v1123 = add nsw i64 %v1111, 1
  br label %k.85
k.end.87:
  %v1124 = mul i64 %v1101, 4
  %v1125 = getelementptr i8, ptr %v184, i64 %v1124
  %v1126 = load float, ptr %v1125, align 4
  %v1127 = mul i64 %v894, 4
  %v1128 = getelementptr i8, ptr %v188, i64 %v1127
  %v1129 = trunc i64 %v897 to i32
  %v1130 = insertelement <8 x i32> poison, i32 %v1129, i64 0
  %v1131 = shufflevector <8 x i32> %v1130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1132 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1131
  %v1133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1128, <8 x i1> %v1132, <8 x float> zeroinitializer)
  %v1134 = insertelement <8 x float> poison, float %v1126, i64 0
  %v1135 = shufflevector <8 x float> %v1134, <8 x float> poison, <8 x i32> zeroinitializer
  %v1136 = fmul <8 x float> %v1135, %v1133
  %v1137 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1136)
  %v1138 = fdiv <8 x float> %v1112, %v1137
  %v1139 = mul i64 %v1101, %v196
  %v1140 = getelementptr i8, ptr %v190, i64 %v1139
  %v1141 = mul i64 %v894, 4
  %v1142 = getelementptr i8, ptr %v1140, i64 %v1141
  %v1143 = trunc i64 %v897 to i32
  %v1144 = insertelement <8 x i32> poison, i32 %v1143, i64 0
  %v1145 = shufflevector <8 x i32> %v1144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1146 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1145
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1138, ptr align 4 %v1142, <8 x i1> %v1146)
  %v1147 = add nsw i64 %v1101, 1
  br label %i.edge.82
i.edge.end.84:
  %v1148 = add nsw i64 %v894, 8
  br label %edge.block.61
edge.block.end.63:
  %v1149 = add nsw i64 %v210, %v206
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

