
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
  %v210 = phi i64 [ %v198, %entry ], [ %v1147, %edge.block.end.89 ]
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
  %v254 = phi i64 [ %v202, %pack.row.end.24 ], [ %v891, %i.edge.end.83 ]
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
  %v423 = icmp sgt i64 %v330, 0
  br i1 %v423, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v424 = getelementptr i8, ptr %v422, i64 0
  store <8 x i32> %v413, ptr %v424, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v425 = icmp sgt i64 %v330, 1
  br i1 %v425, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v426 = getelementptr i8, ptr %v422, i64 64
  store <8 x i32> %v415, ptr %v426, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v427 = icmp sgt i64 %v330, 2
  br i1 %v427, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v428 = getelementptr i8, ptr %v422, i64 128
  store <8 x i32> %v417, ptr %v428, align 4
  br label %pack.line.end.43
pack.line.end.43:
  %v429 = icmp sgt i64 %v330, 3
  br i1 %v429, label %pack.line.44, label %pack.line.end.45
pack.line.44:
  %v430 = getelementptr i8, ptr %v422, i64 192
  store <8 x i32> %v419, ptr %v430, align 4
  br label %pack.line.end.45
pack.line.end.45:
  %v431 = icmp sgt i64 %v330, 4
  br i1 %v431, label %pack.line.46, label %pack.line.end.47
pack.line.46:
  %v432 = getelementptr i8, ptr %v422, i64 256
  store <8 x i32> %v414, ptr %v432, align 4
  br label %pack.line.end.47
pack.line.end.47:
  %v433 = icmp sgt i64 %v330, 5
  br i1 %v433, label %pack.line.48, label %pack.line.end.49
pack.line.48:
  %v434 = getelementptr i8, ptr %v422, i64 320
  store <8 x i32> %v416, ptr %v434, align 4
  br label %pack.line.end.49
pack.line.end.49:
  %v435 = icmp sgt i64 %v330, 6
  br i1 %v435, label %pack.line.50, label %pack.line.end.51
pack.line.50:
  %v436 = getelementptr i8, ptr %v422, i64 384
  store <8 x i32> %v418, ptr %v436, align 4
  br label %pack.line.end.51
pack.line.end.51:
  %v437 = icmp sgt i64 %v330, 7
  br i1 %v437, label %pack.line.52, label %pack.line.end.53
pack.line.52:
  %v438 = getelementptr i8, ptr %v422, i64 448
  store <8 x i32> %v420, ptr %v438, align 4
  br label %pack.line.end.53
pack.line.end.53:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v439 = add i64 %v254, 8
  %v440 = getelementptr i8, ptr %v192, i64 32
  br label %pack.square.54
pack.square.54:
  %v441 = phi i64 [ 0, %pack.rest.end.37 ], [ %v510, %pack.square.body.55 ]
  %v442 = icmp slt i64 %v441, %v258
  br i1 %v442, label %pack.square.body.55, label %pack.square.end.56
pack.square.body.55:
  %v443 = mul i64 %v441, 64
  %v444 = getelementptr i8, ptr %v440, i64 %v443
  %v445 = mul i64 %v439, %v174
  %v446 = getelementptr i8, ptr %v180, i64 %v445
  %v447 = mul i64 %v441, 4
  %v448 = getelementptr i8, ptr %v446, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = bitcast <8 x float> %v449 to <8 x i32>
  %v451 = getelementptr i8, ptr %v448, i64 %v174
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = bitcast <8 x float> %v452 to <8 x i32>
  %v454 = mul i64 %v174, 2
  %v455 = getelementptr i8, ptr %v448, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = bitcast <8 x float> %v456 to <8 x i32>
  %v458 = mul i64 %v174, 3
  %v459 = getelementptr i8, ptr %v448, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = bitcast <8 x float> %v460 to <8 x i32>
  %v462 = mul i64 %v174, 4
  %v463 = getelementptr i8, ptr %v448, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = bitcast <8 x float> %v464 to <8 x i32>
  %v466 = mul i64 %v174, 5
  %v467 = getelementptr i8, ptr %v448, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = bitcast <8 x float> %v468 to <8 x i32>
  %v470 = mul i64 %v174, 6
  %v471 = getelementptr i8, ptr %v448, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = bitcast <8 x float> %v472 to <8 x i32>
  %v474 = mul i64 %v174, 7
  %v475 = getelementptr i8, ptr %v448, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = bitcast <8 x float> %v476 to <8 x i32>
  %v478 = shufflevector <8 x i32> %v450, <8 x i32> %v453, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v479 = shufflevector <8 x i32> %v450, <8 x i32> %v453, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v480 = shufflevector <8 x i32> %v457, <8 x i32> %v461, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v481 = shufflevector <8 x i32> %v457, <8 x i32> %v461, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v482 = shufflevector <8 x i32> %v478, <8 x i32> %v480, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x i32> %v478, <8 x i32> %v480, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x i32> %v479, <8 x i32> %v481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v485 = shufflevector <8 x i32> %v479, <8 x i32> %v481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v486 = shufflevector <8 x i32> %v465, <8 x i32> %v469, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v487 = shufflevector <8 x i32> %v465, <8 x i32> %v469, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v488 = shufflevector <8 x i32> %v473, <8 x i32> %v477, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v489 = shufflevector <8 x i32> %v473, <8 x i32> %v477, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v490 = shufflevector <8 x i32> %v486, <8 x i32> %v488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v491 = shufflevector <8 x i32> %v486, <8 x i32> %v488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v492 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v493 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v494 = shufflevector <8 x i32> %v482, <8 x i32> %v490, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v495 = shufflevector <8 x i32> %v482, <8 x i32> %v490, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v496 = shufflevector <8 x i32> %v483, <8 x i32> %v491, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v497 = shufflevector <8 x i32> %v483, <8 x i32> %v491, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v498 = shufflevector <8 x i32> %v484, <8 x i32> %v492, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v499 = shufflevector <8 x i32> %v484, <8 x i32> %v492, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v500 = shufflevector <8 x i32> %v485, <8 x i32> %v493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v501 = shufflevector <8 x i32> %v485, <8 x i32> %v493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v502 = getelementptr i8, ptr %v444, i64 0
  store <8 x i32> %v494, ptr %v502, align 4
  %v503 = getelementptr i8, ptr %v444, i64 64
  store <8 x i32> %v496, ptr %v503, align 4
  %v504 = getelementptr i8, ptr %v444, i64 128
  store <8 x i32> %v498, ptr %v504, align 4
  %v505 = getelementptr i8, ptr %v444, i64 192
  store <8 x i32> %v500, ptr %v505, align 4
  %v506 = getelementptr i8, ptr %v444, i64 256
  store <8 x i32> %v495, ptr %v506, align 4
  %v507 = getelementptr i8, ptr %v444, i64 320
  store <8 x i32> %v497, ptr %v507, align 4
  %v508 = getelementptr i8, ptr %v444, i64 384
  store <8 x i32> %v499, ptr %v508, align 4
  %v509 = getelementptr i8, ptr %v444, i64 448
  store <8 x i32> %v501, ptr %v509, align 4
  %v510 = add nsw i64 %v441, 8
  br label %pack.square.54
pack.square.end.56:
  %v511 = sub i64 %v164, %v258
  %v512 = call i64 @llvm.smin.i64(i64 %v511, i64 8)
  %v513 = icmp sgt i64 %v512, 0
  br i1 %v513, label %pack.rest.57, label %pack.rest.end.58
pack.rest.57:
  %v514 = mul i64 %v439, %v174
  %v515 = getelementptr i8, ptr %v180, i64 %v514
  %v516 = mul i64 %v258, 4
  %v517 = getelementptr i8, ptr %v515, i64 %v516
  %v518 = trunc i64 %v512 to i32
  %v519 = insertelement <8 x i32> poison, i32 %v518, i64 0
  %v520 = shufflevector <8 x i32> %v519, <8 x i32> poison, <8 x i32> zeroinitializer
  %v521 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v520
  %v522 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v517, <8 x i1> %v521, <8 x float> zeroinitializer)
  %v523 = bitcast <8 x float> %v522 to <8 x i32>
  %v524 = getelementptr i8, ptr %v517, i64 %v174
  %v525 = trunc i64 %v512 to i32
  %v526 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v527 = shufflevector <8 x i32> %v526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v528 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v527
  %v529 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v524, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v530 = bitcast <8 x float> %v529 to <8 x i32>
  %v531 = mul i64 %v174, 2
  %v532 = getelementptr i8, ptr %v517, i64 %v531
  %v533 = trunc i64 %v512 to i32
  %v534 = insertelement <8 x i32> poison, i32 %v533, i64 0
  %v535 = shufflevector <8 x i32> %v534, <8 x i32> poison, <8 x i32> zeroinitializer
  %v536 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v535
  %v537 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v532, <8 x i1> %v536, <8 x float> zeroinitializer)
  %v538 = bitcast <8 x float> %v537 to <8 x i32>
  %v539 = mul i64 %v174, 3
  %v540 = getelementptr i8, ptr %v517, i64 %v539
  %v541 = trunc i64 %v512 to i32
  %v542 = insertelement <8 x i32> poison, i32 %v541, i64 0
  %v543 = shufflevector <8 x i32> %v542, <8 x i32> poison, <8 x i32> zeroinitializer
  %v544 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v543
  %v545 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v540, <8 x i1> %v544, <8 x float> zeroinitializer)
  %v546 = bitcast <8 x float> %v545 to <8 x i32>
  %v547 = mul i64 %v174, 4
  %v548 = getelementptr i8, ptr %v517, i64 %v547
  %v549 = trunc i64 %v512 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v548, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v554 = bitcast <8 x float> %v553 to <8 x i32>
  %v555 = mul i64 %v174, 5
  %v556 = getelementptr i8, ptr %v517, i64 %v555
  %v557 = trunc i64 %v512 to i32
  %v558 = insertelement <8 x i32> poison, i32 %v557, i64 0
  %v559 = shufflevector <8 x i32> %v558, <8 x i32> poison, <8 x i32> zeroinitializer
  %v560 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v559
  %v561 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v556, <8 x i1> %v560, <8 x float> zeroinitializer)
  %v562 = bitcast <8 x float> %v561 to <8 x i32>
  %v563 = mul i64 %v174, 6
  %v564 = getelementptr i8, ptr %v517, i64 %v563
  %v565 = trunc i64 %v512 to i32
  %v566 = insertelement <8 x i32> poison, i32 %v565, i64 0
  %v567 = shufflevector <8 x i32> %v566, <8 x i32> poison, <8 x i32> zeroinitializer
  %v568 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v567
  %v569 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v564, <8 x i1> %v568, <8 x float> zeroinitializer)
  %v570 = bitcast <8 x float> %v569 to <8 x i32>
  %v571 = mul i64 %v174, 7
  %v572 = getelementptr i8, ptr %v517, i64 %v571
  %v573 = trunc i64 %v512 to i32
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v575
  %v577 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v572, <8 x i1> %v576, <8 x float> zeroinitializer)
  %v578 = bitcast <8 x float> %v577 to <8 x i32>
  %v579 = shufflevector <8 x i32> %v523, <8 x i32> %v530, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v580 = shufflevector <8 x i32> %v523, <8 x i32> %v530, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v581 = shufflevector <8 x i32> %v538, <8 x i32> %v546, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v582 = shufflevector <8 x i32> %v538, <8 x i32> %v546, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v583 = shufflevector <8 x i32> %v579, <8 x i32> %v581, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x i32> %v579, <8 x i32> %v581, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x i32> %v580, <8 x i32> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x i32> %v580, <8 x i32> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x i32> %v554, <8 x i32> %v562, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v588 = shufflevector <8 x i32> %v554, <8 x i32> %v562, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v589 = shufflevector <8 x i32> %v570, <8 x i32> %v578, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v590 = shufflevector <8 x i32> %v570, <8 x i32> %v578, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v591 = shufflevector <8 x i32> %v587, <8 x i32> %v589, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v592 = shufflevector <8 x i32> %v587, <8 x i32> %v589, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v593 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v594 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v595 = shufflevector <8 x i32> %v583, <8 x i32> %v591, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v596 = shufflevector <8 x i32> %v583, <8 x i32> %v591, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v597 = shufflevector <8 x i32> %v584, <8 x i32> %v592, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v598 = shufflevector <8 x i32> %v584, <8 x i32> %v592, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v599 = shufflevector <8 x i32> %v585, <8 x i32> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v600 = shufflevector <8 x i32> %v585, <8 x i32> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v601 = shufflevector <8 x i32> %v586, <8 x i32> %v594, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v602 = shufflevector <8 x i32> %v586, <8 x i32> %v594, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v603 = mul i64 %v258, 64
  %v604 = getelementptr i8, ptr %v440, i64 %v603
  %v605 = icmp sgt i64 %v512, 0
  br i1 %v605, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v606 = getelementptr i8, ptr %v604, i64 0
  store <8 x i32> %v595, ptr %v606, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v607 = icmp sgt i64 %v512, 1
  br i1 %v607, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v608 = getelementptr i8, ptr %v604, i64 64
  store <8 x i32> %v597, ptr %v608, align 4
  br label %pack.line.end.62
pack.line.end.62:
  %v609 = icmp sgt i64 %v512, 2
  br i1 %v609, label %pack.line.63, label %pack.line.end.64
pack.line.63:
  %v610 = getelementptr i8, ptr %v604, i64 128
  store <8 x i32> %v599, ptr %v610, align 4
  br label %pack.line.end.64
pack.line.end.64:
  %v611 = icmp sgt i64 %v512, 3
  br i1 %v611, label %pack.line.65, label %pack.line.end.66
pack.line.65:
  %v612 = getelementptr i8, ptr %v604, i64 192
  store <8 x i32> %v601, ptr %v612, align 4
  br label %pack.line.end.66
pack.line.end.66:
  %v613 = icmp sgt i64 %v512, 4
  br i1 %v613, label %pack.line.67, label %pack.line.end.68
pack.line.67:
  %v614 = getelementptr i8, ptr %v604, i64 256
  store <8 x i32> %v596, ptr %v614, align 4
  br label %pack.line.end.68
pack.line.end.68:
  %v615 = icmp sgt i64 %v512, 5
  br i1 %v615, label %pack.line.69, label %pack.line.end.70
pack.line.69:
  %v616 = getelementptr i8, ptr %v604, i64 320
  store <8 x i32> %v598, ptr %v616, align 4
  br label %pack.line.end.70
pack.line.end.70:
  %v617 = icmp sgt i64 %v512, 6
  br i1 %v617, label %pack.line.71, label %pack.line.end.72
pack.line.71:
  %v618 = getelementptr i8, ptr %v604, i64 384
  store <8 x i32> %v600, ptr %v618, align 4
  br label %pack.line.end.72
pack.line.end.72:
  %v619 = icmp sgt i64 %v512, 7
  br i1 %v619, label %pack.line.73, label %pack.line.end.74
pack.line.73:
  %v620 = getelementptr i8, ptr %v604, i64 448
  store <8 x i32> %v602, ptr %v620, align 4
  br label %pack.line.end.74
pack.line.end.74:
  br label %pack.rest.end.58
pack.rest.end.58:
  %v621 = mul i64 64, %v164
  %v622 = sub i64 %v213, 6
  %v623 = icmp sge i64 %v622, %v210
  %v624 = select i1 %v623, i64 %v213, i64 %v210
  br label %i.75
i.75:
  %v625 = phi i64 [ %v210, %pack.rest.end.58 ], [ %v837, %k.end.80 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %i.body.76, label %i.end.77
i.body.76:
  %v627 = call i64 @llvm.smin.i64(i64 %v625, i64 %v622)
  %v628 = mul i64 4, %v209
  %v629 = add i64 %v628, 127
  %v630 = and i64 %v629, -128
  %v631 = add i64 %v630, 64
  %v632 = sub i64 %v627, %v210
  %v633 = mul i64 %v632, %v631
  %v634 = getelementptr i8, ptr %v194, i64 %v633
  %v635 = mul i64 4, %v209
  %v636 = getelementptr i8, ptr %v634, i64 %v631
  %v637 = mul i64 %v631, 2
  %v638 = getelementptr i8, ptr %v634, i64 %v637
  %v639 = mul i64 %v631, 3
  %v640 = getelementptr i8, ptr %v634, i64 %v639
  %v641 = mul i64 %v631, 4
  %v642 = getelementptr i8, ptr %v634, i64 %v641
  %v643 = mul i64 %v631, 5
  %v644 = getelementptr i8, ptr %v634, i64 %v643
  br label %k.78
k.78:
  %v645 = phi i64 [ 0, %i.body.76 ], [ %v706, %k.body.79 ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v667, %k.body.79 ]
  %v647 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v670, %k.body.79 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v676, %k.body.79 ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v677, %k.body.79 ]
  %v650 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v683, %k.body.79 ]
  %v651 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v684, %k.body.79 ]
  %v652 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v690, %k.body.79 ]
  %v653 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v691, %k.body.79 ]
  %v654 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v697, %k.body.79 ]
  %v655 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v698, %k.body.79 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v704, %k.body.79 ]
  %v657 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v705, %k.body.79 ]
  %v658 = icmp slt i64 %v645, %v164
  br i1 %v658, label %k.body.79, label %k.end.80
k.body.79:
  %v659 = mul i64 %v645, 4
  %v660 = getelementptr i8, ptr %v634, i64 %v659
  %v661 = load float, ptr %v660, align 4
  %v662 = insertelement <8 x float> poison, float %v661, i64 0
  %v663 = shufflevector <8 x float> %v662, <8 x float> poison, <8 x i32> zeroinitializer
  %v664 = mul i64 %v645, 64
  %v665 = getelementptr i8, ptr %v192, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v663, <8 x float> %v666, <8 x float> %v646)
  %v668 = getelementptr i8, ptr %v665, i64 32
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v663, <8 x float> %v669, <8 x float> %v647)
  %v671 = mul i64 %v645, 4
  %v672 = getelementptr i8, ptr %v636, i64 %v671
  %v673 = load float, ptr %v672, align 4
  %v674 = insertelement <8 x float> poison, float %v673, i64 0
  %v675 = shufflevector <8 x float> %v674, <8 x float> poison, <8 x i32> zeroinitializer
  %v676 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v675, <8 x float> %v666, <8 x float> %v648)
  %v677 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v675, <8 x float> %v669, <8 x float> %v649)
  %v678 = mul i64 %v645, 4
  %v679 = getelementptr i8, ptr %v638, i64 %v678
  %v680 = load float, ptr %v679, align 4
  %v681 = insertelement <8 x float> poison, float %v680, i64 0
  %v682 = shufflevector <8 x float> %v681, <8 x float> poison, <8 x i32> zeroinitializer
  %v683 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v682, <8 x float> %v666, <8 x float> %v650)
  %v684 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v682, <8 x float> %v669, <8 x float> %v651)
  %v685 = mul i64 %v645, 4
  %v686 = getelementptr i8, ptr %v640, i64 %v685
  %v687 = load float, ptr %v686, align 4
  %v688 = insertelement <8 x float> poison, float %v687, i64 0
  %v689 = shufflevector <8 x float> %v688, <8 x float> poison, <8 x i32> zeroinitializer
  %v690 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v689, <8 x float> %v666, <8 x float> %v652)
  %v691 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v689, <8 x float> %v669, <8 x float> %v653)
  %v692 = mul i64 %v645, 4
  %v693 = getelementptr i8, ptr %v642, i64 %v692
  %v694 = load float, ptr %v693, align 4
  %v695 = insertelement <8 x float> poison, float %v694, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v696, <8 x float> %v666, <8 x float> %v654)
  %v698 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v696, <8 x float> %v669, <8 x float> %v655)
  %v699 = mul i64 %v645, 4
  %v700 = getelementptr i8, ptr %v644, i64 %v699
  %v701 = load float, ptr %v700, align 4
  %v702 = insertelement <8 x float> poison, float %v701, i64 0
  %v703 = shufflevector <8 x float> %v702, <8 x float> poison, <8 x i32> zeroinitializer
  %v704 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v703, <8 x float> %v666, <8 x float> %v656)
  %v705 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v703, <8 x float> %v669, <8 x float> %v657)
  %v706 = add nsw i64 %v645, 1
  br label %k.78
k.end.80:
  %v707 = mul i64 %v627, 4
  %v708 = getelementptr i8, ptr %v184, i64 %v707
  %v709 = load float, ptr %v708, align 4
  %v710 = mul i64 %v254, 4
  %v711 = getelementptr i8, ptr %v188, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = insertelement <8 x float> poison, float %v709, i64 0
  %v714 = shufflevector <8 x float> %v713, <8 x float> poison, <8 x i32> zeroinitializer
  %v715 = fmul <8 x float> %v714, %v712
  %v716 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v715)
  %v717 = fdiv <8 x float> %v646, %v716
  %v718 = getelementptr i8, ptr %v711, i64 32
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fmul <8 x float> %v714, %v719
  %v721 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v720)
  %v722 = fdiv <8 x float> %v647, %v721
  %v723 = getelementptr i8, ptr %v708, i64 4
  %v724 = load float, ptr %v723, align 4
  %v725 = insertelement <8 x float> poison, float %v724, i64 0
  %v726 = shufflevector <8 x float> %v725, <8 x float> poison, <8 x i32> zeroinitializer
  %v727 = fmul <8 x float> %v726, %v712
  %v728 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v727)
  %v729 = fdiv <8 x float> %v648, %v728
  %v730 = fmul <8 x float> %v726, %v719
  %v731 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v730)
  %v732 = fdiv <8 x float> %v649, %v731
  %v733 = getelementptr i8, ptr %v708, i64 8
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = fmul <8 x float> %v736, %v712
  %v738 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v737)
  %v739 = fdiv <8 x float> %v650, %v738
  %v740 = fmul <8 x float> %v736, %v719
  %v741 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v740)
  %v742 = fdiv <8 x float> %v651, %v741
  %v743 = getelementptr i8, ptr %v708, i64 12
  %v744 = load float, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v744, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fmul <8 x float> %v746, %v712
  %v748 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v747)
  %v749 = fdiv <8 x float> %v652, %v748
  %v750 = fmul <8 x float> %v746, %v719
  %v751 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v750)
  %v752 = fdiv <8 x float> %v653, %v751
  %v753 = getelementptr i8, ptr %v708, i64 16
  %v754 = load float, ptr %v753, align 4
  %v755 = insertelement <8 x float> poison, float %v754, i64 0
  %v756 = shufflevector <8 x float> %v755, <8 x float> poison, <8 x i32> zeroinitializer
  %v757 = fmul <8 x float> %v756, %v712
  %v758 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v757)
  %v759 = fdiv <8 x float> %v654, %v758
  %v760 = fmul <8 x float> %v756, %v719
  %v761 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v760)
  %v762 = fdiv <8 x float> %v655, %v761
  %v763 = getelementptr i8, ptr %v708, i64 20
  %v764 = load float, ptr %v763, align 4
  %v765 = insertelement <8 x float> poison, float %v764, i64 0
  %v766 = shufflevector <8 x float> %v765, <8 x float> poison, <8 x i32> zeroinitializer
  %v767 = fmul <8 x float> %v766, %v712
  %v768 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v767)
  %v769 = fdiv <8 x float> %v656, %v768
  %v770 = fmul <8 x float> %v766, %v719
  %v771 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v770)
  %v772 = fdiv <8 x float> %v657, %v771
  %v773 = mul i64 %v627, %v196
  %v774 = getelementptr i8, ptr %v190, i64 %v773
  %v775 = mul i64 %v254, 4
  %v776 = getelementptr i8, ptr %v774, i64 %v775
  store <8 x float> %v717, ptr %v776, align 4
  %v777 = mul i64 %v627, %v196
  %v778 = getelementptr i8, ptr %v190, i64 %v777
  %v779 = add i64 %v254, 8
  %v780 = mul i64 %v779, 4
  %v781 = getelementptr i8, ptr %v778, i64 %v780
  store <8 x float> %v722, ptr %v781, align 4
  %v782 = add i64 %v627, 1
  %v783 = mul i64 %v782, %v196
  %v784 = getelementptr i8, ptr %v190, i64 %v783
  %v785 = mul i64 %v254, 4
  %v786 = getelementptr i8, ptr %v784, i64 %v785
  store <8 x float> %v729, ptr %v786, align 4
  %v787 = add i64 %v627, 1
  %v788 = mul i64 %v787, %v196
  %v789 = getelementptr i8, ptr %v190, i64 %v788
  %v790 = add i64 %v254, 8
  %v791 = mul i64 %v790, 4
  %v792 = getelementptr i8, ptr %v789, i64 %v791
  store <8 x float> %v732, ptr %v792, align 4
  %v793 = add i64 %v627, 2
  %v794 = mul i64 %v793, %v196
  %v795 = getelementptr i8, ptr %v190, i64 %v794
  %v796 = mul i64 %v254, 4
  %v797 = getelementptr i8, ptr %v795, i64 %v796
  store <8 x float> %v739, ptr %v797, align 4
  %v798 = add i64 %v627, 2
  %v799 = mul i64 %v798, %v196
  %v800 = getelementptr i8, ptr %v190, i64 %v799
  %v801 = add i64 %v254, 8
  %v802 = mul i64 %v801, 4
  %v803 = getelementptr i8, ptr %v800, i64 %v802
  store <8 x float> %v742, ptr %v803, align 4
  %v804 = add i64 %v627, 3
  %v805 = mul i64 %v804, %v196
  %v806 = getelementptr i8, ptr %v190, i64 %v805
  %v807 = mul i64 %v254, 4
  %v808 = getelementptr i8, ptr %v806, i64 %v807
  store <8 x float> %v749, ptr %v808, align 4
  %v809 = add i64 %v627, 3
  %v810 = mul i64 %v809, %v196
  %v811 = getelementptr i8, ptr %v190, i64 %v810
  %v812 = add i64 %v254, 8
  %v813 = mul i64 %v812, 4
  %v814 = getelementptr i8, ptr %v811, i64 %v813
  store <8 x float> %v752, ptr %v814, align 4
  %v815 = add i64 %v627, 4
  %v816 = mul i64 %v815, %v196
  %v817 = getelementptr i8, ptr %v190, i64 %v816
  %v818 = mul i64 %v254, 4
  %v819 = getelementptr i8, ptr %v817, i64 %v818
  store <8 x float> %v759, ptr %v819, align 4
  %v820 = add i64 %v627, 4
  %v821 = mul i64 %v820, %v196
  %v822 = getelementptr i8, ptr %v190, i64 %v821
  %v823 = add i64 %v254, 8
  %v824 = mul i64 %v823, 4
  %v825 = getelementptr i8, ptr %v822, i64 %v824
  store <8 x float> %v762, ptr %v825, align 4
  %v826 = add i64 %v627, 5
  %v827 = mul i64 %v826, %v196
  %v828 = getelementptr i8, ptr %v190, i64 %v827
  %v829 = mul i64 %v254, 4
  %v830 = getelementptr i8, ptr %v828, i64 %v829
  store <8 x float> %v769, ptr %v830, align 4
  %v831 = add i64 %v627, 5
  %v832 = mul i64 %v831, %v196
  %v833 = getelementptr i8, ptr %v190, i64 %v832
  %v834 = add i64 %v254, 8
  %v835 = mul i64 %v834, 4
  %v836 = getelementptr i8, ptr %v833, i64 %v835
  store <8 x float> %v772, ptr %v836, align 4
  %v837 = add nsw i64 %v625, 6
  br label %i.75
i.end.77:
  br label %i.edge.81
i.edge.81:
  %v838 = phi i64 [ %v624, %i.end.77 ], [ %v890, %k.end.86 ]
  %v839 = icmp slt i64 %v838, %v213
  br i1 %v839, label %i.edge.body.82, label %i.edge.end.83
i.edge.body.82:
  %v840 = mul i64 4, %v209
  %v841 = add i64 %v840, 127
  %v842 = and i64 %v841, -128
  %v843 = add i64 %v842, 64
  %v844 = sub i64 %v838, %v210
  %v845 = mul i64 %v844, %v843
  %v846 = getelementptr i8, ptr %v194, i64 %v845
  %v847 = mul i64 4, %v209
  br label %k.84
k.84:
  %v848 = phi i64 [ 0, %i.edge.body.82 ], [ %v864, %k.body.85 ]
  %v849 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.82 ], [ %v860, %k.body.85 ]
  %v850 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.82 ], [ %v863, %k.body.85 ]
  %v851 = icmp slt i64 %v848, %v164
  br i1 %v851, label %k.body.85, label %k.end.86
k.body.85:
  %v852 = mul i64 %v848, 4
  %v853 = getelementptr i8, ptr %v846, i64 %v852
  %v854 = load float, ptr %v853, align 4
  %v855 = insertelement <8 x float> poison, float %v854, i64 0
  %v856 = shufflevector <8 x float> %v855, <8 x float> poison, <8 x i32> zeroinitializer
  %v857 = mul i64 %v848, 64
  %v858 = getelementptr i8, ptr %v192, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v856, <8 x float> %v859, <8 x float> %v849)
  %v861 = getelementptr i8, ptr %v858, i64 32
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v856, <8 x float> %v862, <8 x float> %v850)
  %v864 = add nsw i64 %v848, 1
  br label %k.84
k.end.86:
  %v865 = mul i64 %v838, 4
  %v866 = getelementptr i8, ptr %v184, i64 %v865
  %v867 = load float, ptr %v866, align 4
  %v868 = mul i64 %v254, 4
  %v869 = getelementptr i8, ptr %v188, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = insertelement <8 x float> poison, float %v867, i64 0
  %v872 = shufflevector <8 x float> %v871, <8 x float> poison, <8 x i32> zeroinitializer
  %v873 = fmul <8 x float> %v872, %v870
  %v874 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v873)
  %v875 = fdiv <8 x float> %v849, %v874
  %v876 = getelementptr i8, ptr %v869, i64 32
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = fmul <8 x float> %v872, %v877
  %v879 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v878)
  %v880 = fdiv <8 x float> %v850, %v879
  %v881 = mul i64 %v838, %v196
  %v882 = getelementptr i8, ptr %v190, i64 %v881
  %v883 = mul i64 %v254, 4
  %v884 = getelementptr i8, ptr %v882, i64 %v883
  store <8 x float> %v875, ptr %v884, align 4
  %v885 = mul i64 %v838, %v196
  %v886 = getelementptr i8, ptr %v190, i64 %v885
  %v887 = add i64 %v254, 8
  %v888 = mul i64 %v887, 4
  %v889 = getelementptr i8, ptr %v886, i64 %v888
  store <8 x float> %v880, ptr %v889, align 4
  %v890 = add nsw i64 %v838, 1
  br label %i.edge.81
i.edge.end.83:
  %v891 = add nsw i64 %v254, 16
  br label %block.30
block.end.32:
  br label %edge.block.87
edge.block.87:
  %v892 = phi i64 [ %v253, %block.end.32 ], [ %v1146, %i.edge.end.110 ]
  %v893 = icmp slt i64 %v892, %v204
  br i1 %v893, label %edge.block.body.88, label %edge.block.end.89
edge.block.body.88:
  %v894 = sub i64 %v204, %v892
  %v895 = call i64 @llvm.smin.i64(i64 %v894, i64 8)
  %v896 = mul i64 32, %v164
  br label %pack.lane.90
pack.lane.90:
  %v897 = phi i64 [ 0, %edge.block.body.88 ], [ %v912, %pack.units.end.95 ]
  %v898 = icmp slt i64 %v897, %v895
  br i1 %v898, label %pack.lane.body.91, label %pack.lane.end.92
pack.lane.body.91:
  %v899 = mul i64 %v897, 4
  %v900 = getelementptr i8, ptr %v192, i64 %v899
  br label %pack.units.93
pack.units.93:
  %v901 = phi i64 [ 0, %pack.lane.body.91 ], [ %v911, %pack.units.body.94 ]
  %v902 = icmp slt i64 %v901, %v164
  br i1 %v902, label %pack.units.body.94, label %pack.units.end.95
pack.units.body.94:
  %v903 = mul i64 %v901, 32
  %v904 = getelementptr i8, ptr %v900, i64 %v903
  %v905 = add i64 %v892, %v897
  %v906 = mul i64 %v905, %v174
  %v907 = getelementptr i8, ptr %v180, i64 %v906
  %v908 = mul i64 %v901, 4
  %v909 = getelementptr i8, ptr %v907, i64 %v908
  %v910 = load float, ptr %v909, align 4
  store float %v910, ptr %v904, align 4
  %v911 = add nsw i64 %v901, 1
  br label %pack.units.93
pack.units.end.95:
  %v912 = add nsw i64 %v897, 1
  br label %pack.lane.90
pack.lane.end.92:
  br label %pack.pad.96
pack.pad.96:
  %v913 = phi i64 [ %v895, %pack.lane.end.92 ], [ %v922, %pack.pad.end.101 ]
  %v914 = icmp slt i64 %v913, 8
  br i1 %v914, label %pack.pad.body.97, label %pack.pad.end.98
pack.pad.body.97:
  %v915 = mul i64 %v913, 4
  %v916 = getelementptr i8, ptr %v192, i64 %v915
  br label %pack.pad.99
pack.pad.99:
  %v917 = phi i64 [ 0, %pack.pad.body.97 ], [ %v921, %pack.pad.body.100 ]
  %v918 = icmp slt i64 %v917, %v164
  br i1 %v918, label %pack.pad.body.100, label %pack.pad.end.101
pack.pad.body.100:
  %v919 = mul i64 %v917, 32
  %v920 = getelementptr i8, ptr %v916, i64 %v919
  store float 0x0000000000000000, ptr %v920, align 4
  %v921 = add nsw i64 %v917, 1
  br label %pack.pad.99
pack.pad.end.101:
  %v922 = add nsw i64 %v913, 1
  br label %pack.pad.96
pack.pad.end.98:
  %v923 = mul i64 32, %v164
  %v924 = sub i64 %v213, 6
  %v925 = icmp sge i64 %v924, %v210
  %v926 = select i1 %v925, i64 %v213, i64 %v210
  br label %i.102
i.102:
  %v927 = phi i64 [ %v210, %pack.pad.end.98 ], [ %v1098, %k.end.107 ]
  %v928 = icmp slt i64 %v927, %v926
  br i1 %v928, label %i.body.103, label %i.end.104
i.body.103:
  %v929 = call i64 @llvm.smin.i64(i64 %v927, i64 %v924)
  %v930 = mul i64 4, %v209
  %v931 = add i64 %v930, 127
  %v932 = and i64 %v931, -128
  %v933 = add i64 %v932, 64
  %v934 = sub i64 %v929, %v210
  %v935 = mul i64 %v934, %v933
  %v936 = getelementptr i8, ptr %v194, i64 %v935
  %v937 = mul i64 4, %v209
  %v938 = getelementptr i8, ptr %v936, i64 %v933
  %v939 = mul i64 %v933, 2
  %v940 = getelementptr i8, ptr %v936, i64 %v939
  %v941 = mul i64 %v933, 3
  %v942 = getelementptr i8, ptr %v936, i64 %v941
  %v943 = mul i64 %v933, 4
  %v944 = getelementptr i8, ptr %v936, i64 %v943
  %v945 = mul i64 %v933, 5
  %v946 = getelementptr i8, ptr %v936, i64 %v945
  br label %k.105
k.105:
  %v947 = phi i64 [ 0, %i.body.103 ], [ %v994, %k.body.106 ]
  %v948 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v963, %k.body.106 ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v969, %k.body.106 ]
  %v950 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v975, %k.body.106 ]
  %v951 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v981, %k.body.106 ]
  %v952 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v987, %k.body.106 ]
  %v953 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v993, %k.body.106 ]
  %v954 = icmp slt i64 %v947, %v164
  br i1 %v954, label %k.body.106, label %k.end.107
k.body.106:
  %v955 = mul i64 %v947, 4
  %v956 = getelementptr i8, ptr %v936, i64 %v955
  %v957 = load float, ptr %v956, align 4
  %v958 = insertelement <8 x float> poison, float %v957, i64 0
  %v959 = shufflevector <8 x float> %v958, <8 x float> poison, <8 x i32> zeroinitializer
  %v960 = mul i64 %v947, 32
  %v961 = getelementptr i8, ptr %v192, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v959, <8 x float> %v962, <8 x float> %v948)
  %v964 = mul i64 %v947, 4
  %v965 = getelementptr i8, ptr %v938, i64 %v964
  %v966 = load float, ptr %v965, align 4
  %v967 = insertelement <8 x float> poison, float %v966, i64 0
  %v968 = shufflevector <8 x float> %v967, <8 x float> poison, <8 x i32> zeroinitializer
  %v969 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v968, <8 x float> %v962, <8 x float> %v949)
  %v970 = mul i64 %v947, 4
  %v971 = getelementptr i8, ptr %v940, i64 %v970
  %v972 = load float, ptr %v971, align 4
  %v973 = insertelement <8 x float> poison, float %v972, i64 0
  %v974 = shufflevector <8 x float> %v973, <8 x float> poison, <8 x i32> zeroinitializer
  %v975 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v974, <8 x float> %v962, <8 x float> %v950)
  %v976 = mul i64 %v947, 4
  %v977 = getelementptr i8, ptr %v942, i64 %v976
  %v978 = load float, ptr %v977, align 4
  %v979 = insertelement <8 x float> poison, float %v978, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v980, <8 x float> %v962, <8 x float> %v951)
  %v982 = mul i64 %v947, 4
  %v983 = getelementptr i8, ptr %v944, i64 %v982
  %v984 = load float, ptr %v983, align 4
  %v985 = insertelement <8 x float> poison, float %v984, i64 0
  %v986 = shufflevector <8 x float> %v985, <8 x float> poison, <8 x i32> zeroinitializer
  %v987 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v986, <8 x float> %v962, <8 x float> %v952)
  %v988 = mul i64 %v947, 4
  %v989 = getelementptr i8, ptr %v946, i64 %v988
  %v990 = load float, ptr %v989, align 4
  %v991 = insertelement <8 x float> poison, float %v990, i64 0
  %v992 = shufflevector <8 x float> %v991, <8 x float> poison, <8 x i32> zeroinitializer
  %v993 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v992, <8 x float> %v962, <8 x float> %v953)
  %v994 = add nsw i64 %v947, 1
  br label %k.105
k.end.107:
  %v995 = mul i64 %v929, 4
  %v996 = getelementptr i8, ptr %v184, i64 %v995
  %v997 = load float, ptr %v996, align 4
  %v998 = mul i64 %v892, 4
  %v999 = getelementptr i8, ptr %v188, i64 %v998
  %v1000 = trunc i64 %v895 to i32
  %v1001 = insertelement <8 x i32> poison, i32 %v1000, i64 0
  %v1002 = shufflevector <8 x i32> %v1001, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1003 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1002
  %v1004 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v999, <8 x i1> %v1003, <8 x float> zeroinitializer)
  %v1005 = insertelement <8 x float> poison, float %v997, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = fmul <8 x float> %v1006, %v1004
  %v1008 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1007)
  %v1009 = fdiv <8 x float> %v948, %v1008
  %v1010 = getelementptr i8, ptr %v996, i64 4
  %v1011 = load float, ptr %v1010, align 4
  %v1012 = insertelement <8 x float> poison, float %v1011, i64 0
  %v1013 = shufflevector <8 x float> %v1012, <8 x float> poison, <8 x i32> zeroinitializer
  %v1014 = fmul <8 x float> %v1013, %v1004
  %v1015 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1014)
  %v1016 = fdiv <8 x float> %v949, %v1015
  %v1017 = getelementptr i8, ptr %v996, i64 8
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = fmul <8 x float> %v1020, %v1004
  %v1022 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1021)
  %v1023 = fdiv <8 x float> %v950, %v1022
  %v1024 = getelementptr i8, ptr %v996, i64 12
  %v1025 = load float, ptr %v1024, align 4
  %v1026 = insertelement <8 x float> poison, float %v1025, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = fmul <8 x float> %v1027, %v1004
  %v1029 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1028)
  %v1030 = fdiv <8 x float> %v951, %v1029
  %v1031 = getelementptr i8, ptr %v996, i64 16
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = fmul <8 x float> %v1034, %v1004
  %v1036 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1035)
  %v1037 = fdiv <8 x float> %v952, %v1036
  %v1038 = getelementptr i8, ptr %v996, i64 20
  %v1039 = load float, ptr %v1038, align 4
  %v1040 = insertelement <8 x float> poison, float %v1039, i64 0
  %v1041 = shufflevector <8 x float> %v1040, <8 x float> poison, <8 x i32> zeroinitializer
  %v1042 = fmul <8 x float> %v1041, %v1004
  %v1043 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1042)
  %v1044 = fdiv <8 x float> %v953, %v1043
  %v1045 = mul i64 %v929, %v196
  %v1046 = getelementptr i8, ptr %v190, i64 %v1045
  %v1047 = mul i64 %v892, 4
  %v1048 = getelementptr i8, ptr %v1046, i64 %v1047
  %v1049 = trunc i64 %v895 to i32
  %v1050 = insertelement <8 x i32> poison, i32 %v1049, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1051
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1009, ptr align 4 %v1048, <8 x i1> %v1052)
  %v1053 = add i64 %v929, 1
  %v1054 = mul i64 %v1053, %v196
  %v1055 = getelementptr i8, ptr %v190, i64 %v1054
  %v1056 = mul i64 %v892, 4
  %v1057 = getelementptr i8, ptr %v1055, i64 %v1056
  %v1058 = trunc i64 %v895 to i32
  %v1059 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1060
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1016, ptr align 4 %v1057, <8 x i1> %v1061)
  %v1062 = add i64 %v929, 2
  %v1063 = mul i64 %v1062, %v196
  %v1064 = getelementptr i8, ptr %v190, i64 %v1063
  %v1065 = mul i64 %v892, 4
  %v1066 = getelementptr i8, ptr %v1064, i64 %v1065
  %v1067 = trunc i64 %v895 to i32
  %v1068 = insertelement <8 x i32> poison, i32 %v1067, i64 0
  %v1069 = shufflevector <8 x i32> %v1068, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1070 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1069
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1023, ptr align 4 %v1066, <8 x i1> %v1070)
  %v1071 = add i64 %v929, 3
  %v1072 = mul i64 %v1071, %v196
  %v1073 = getelementptr i8, ptr %v190, i64 %v1072
  %v1074 = mul i64 %v892, 4
  %v1075 = getelementptr i8, ptr %v1073, i64 %v1074
  %v1076 = trunc i64 %v895 to i32
  %v1077 = insertelement <8 x i32> poison, i32 %v1076, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1078
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1030, ptr align 4 %v1075, <8 x i1> %v1079)
  %v1080 = add i64 %v929, 4
  %v1081 = mul i64 %v1080, %v196
  %v1082 = getelementptr i8, ptr %v190, i64 %v1081
  %v1083 = mul i64 %v892, 4
  %v1084 = getelementptr i8, ptr %v1082, i64 %v1083
  %v1085 = trunc i64 %v895 to i32
  %v1086 = insertelement <8 x i32> poison, i32 %v1085, i64 0
  %v1087 = shufflevector <8 x i32> %v1086, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1088 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1087
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1037, ptr align 4 %v1084, <8 x i1> %v1088)
  %v1089 = add i64 %v929, 5
  %v1090 = mul i64 %v1089, %v196
  %v1091 = getelementptr i8, ptr %v190, i64 %v1090
  %v1092 = mul i64 %v892, 4
  %v1093 = getelementptr i8, ptr %v1091, i64 %v1092
  %v1094 = trunc i64 %v895 to i32
  %v1095 = insertelement <8 x i32> poison, i32 %v1094, i64 0
  %v1096 = shufflevector <8 x i32> %v1095, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1097 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1096
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1044, ptr align 4 %v1093, <8 x i1> %v1097)
  %v1098 = add nsw i64 %v927, 6
  br label %i.102
i.end.104:
  br label %i.edge.108
i.edge.108:
  %v1099 = phi i64 [ %v926, %i.end.104 ], [ %v1145, %k.end.113 ]
  %v1100 = icmp slt i64 %v1099, %v213
  br i1 %v1100, label %i.edge.body.109, label %i.edge.end.110
i.edge.body.109:
  %v1101 = mul i64 4, %v209
  %v1102 = add i64 %v1101, 127
  %v1103 = and i64 %v1102, -128
  %v1104 = add i64 %v1103, 64
  %v1105 = sub i64 %v1099, %v210
  %v1106 = mul i64 %v1105, %v1104
  %v1107 = getelementptr i8, ptr %v194, i64 %v1106
  %v1108 = mul i64 4, %v209
  br label %k.111
k.111:
  %v1109 = phi i64 [ 0, %i.edge.body.109 ], [ %v1121, %k.body.112 ]
  %v1110 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.109 ], [ %v1120, %k.body.112 ]
  %v1111 = icmp slt i64 %v1109, %v164
  br i1 %v1111, label %k.body.112, label %k.end.113
k.body.112:
  %v1112 = mul i64 %v1109, 4
  %v1113 = getelementptr i8, ptr %v1107, i64 %v1112
  %v1114 = load float, ptr %v1113, align 4
  %v1115 = insertelement <8 x float> poison, float %v1114, i64 0
  %v1116 = shufflevector <8 x float> %v1115, <8 x float> poison, <8 x i32> zeroinitializer
  %v1117 = mul i64 %v1109, 32
  %v1118 = getelementptr i8, ptr %v192, i64 %v1117
  %v1119 = load <8 x float>, ptr %v1118, align 4
  %v1120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1116, <8 x float> %v1119, <8 x float> %v1110)
  %v1121 = add nsw i64 %v1109, 1
  br label %k.111
k.end.113:
  %v1122 = mul i64 %v1099, 4
  %v1123 = getelementptr i8, ptr %v184, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = mul i64 %v892, 4
  %v1126 = getelementptr i8, ptr %v188, i64 %v1125
  %v1127 = trunc i64 %v895 to i32
  %v1128 = insertelement <8 x i32> poison, i32 %v1127, i64 0
  %v1129 = shufflevector <8 x i32> %v1128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1130 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1129
  %v1131 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1126, <8 x i1> %v1130, <8 x float> zeroinitializer)
  %v1132 = insertelement <8 x float> poison, float %v1124, i64 0
  %v1133 = shufflevector <8 x float> %v1132, <8 x float> poison, <8 x i32> zeroinitializer
  %v1134 = fmul <8 x float> %v1133, %v1131
  %v1135 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1134)
  %v1136 = fdiv <8 x float> %v1110, %v1135
  %v1137 = mul i64 %v1099, %v196
  %v1138 = getelementptr i8, ptr %v190, i64 %v1137
  %v1139 = mul i64 %v892, 4
  %v1140 = getelementptr i8, ptr %v1138, i64 %v1139
  %v1141 = trunc i64 %v895 to i32
  %v1142 = insertelement <8 x i32> poison, i32 %v1141, i64 0
  %v1143 = shufflevector <8 x i32> %v1142, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1144 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1143
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1136, ptr align 4 %v1140, <8 x i1> %v1144)
  %v1145 = add nsw i64 %v1099, 1
  br label %i.edge.108
i.edge.end.110:
  %v1146 = add nsw i64 %v892, 8
  br label %edge.block.87
edge.block.end.89:
  %v1147 = add nsw i64 %v210, %v206
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

