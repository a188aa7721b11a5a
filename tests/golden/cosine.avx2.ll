
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
  %v210 = phi i64 [ %v198, %entry ], [ %v1139, %edge.block.end.89 ]
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
  %v218 = phi i64 [ %v210, %row.block.body.20 ], [ %v248, %pack.rest.end.29 ]
  %v219 = icmp slt i64 %v218, %v213
  br i1 %v219, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v220 = sub i64 %v218, %v210
  %v221 = mul i64 %v220, %v217
  %v222 = getelementptr i8, ptr %v194, i64 %v221
  %v223 = mul i64 4, %v209
  %v224 = urem i64 %v164, 8
  %v225 = sub i64 %v164, %v224
  br label %pack.units.25
pack.units.25:
  %v226 = phi i64 [ 0, %pack.row.body.23 ], [ %v235, %pack.units.body.26 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v228 = mul i64 %v218, %v166
  %v229 = getelementptr i8, ptr %v172, i64 %v228
  %v230 = mul i64 %v226, 4
  %v231 = getelementptr i8, ptr %v229, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = mul i64 %v226, 4
  %v234 = getelementptr i8, ptr %v222, i64 %v233
  store <8 x float> %v232, ptr %v234, align 4
  %v235 = add nsw i64 %v226, 8
  br label %pack.units.25
pack.units.end.27:
  %v236 = icmp sgt i64 %v224, 0
  br i1 %v236, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v237 = mul i64 %v218, %v166
  %v238 = getelementptr i8, ptr %v172, i64 %v237
  %v239 = mul i64 %v225, 4
  %v240 = getelementptr i8, ptr %v238, i64 %v239
  %v241 = trunc i64 %v224 to i32
  %v242 = insertelement <8 x i32> poison, i32 %v241, i64 0
  %v243 = shufflevector <8 x i32> %v242, <8 x i32> poison, <8 x i32> zeroinitializer
  %v244 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v243
  %v245 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v240, <8 x i1> %v244, <8 x float> zeroinitializer)
  %v246 = mul i64 %v225, 4
  %v247 = getelementptr i8, ptr %v222, i64 %v246
  store <8 x float> %v245, ptr %v247, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v248 = add nsw i64 %v218, 1
  br label %pack.row.22
pack.row.end.24:
  %v249 = sub i64 %v204, %v202
  %v250 = urem i64 %v249, 16
  %v251 = sub i64 %v204, %v250
  br label %block.30
block.30:
  %v252 = phi i64 [ %v202, %pack.row.end.24 ], [ %v884, %i.edge.end.83 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %block.body.31, label %block.end.32
block.body.31:
  %v254 = mul i64 64, %v164
  %v255 = urem i64 %v164, 8
  %v256 = sub i64 %v164, %v255
  br label %pack.square.33
pack.square.33:
  %v257 = phi i64 [ 0, %block.body.31 ], [ %v326, %pack.square.body.34 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v259 = mul i64 %v252, %v174
  %v260 = getelementptr i8, ptr %v180, i64 %v259
  %v261 = mul i64 %v257, 4
  %v262 = getelementptr i8, ptr %v260, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = bitcast <8 x float> %v263 to <8 x i32>
  %v265 = getelementptr i8, ptr %v262, i64 %v174
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = bitcast <8 x float> %v266 to <8 x i32>
  %v268 = mul i64 %v174, 2
  %v269 = getelementptr i8, ptr %v262, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = bitcast <8 x float> %v270 to <8 x i32>
  %v272 = mul i64 %v174, 3
  %v273 = getelementptr i8, ptr %v262, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = bitcast <8 x float> %v274 to <8 x i32>
  %v276 = mul i64 %v174, 4
  %v277 = getelementptr i8, ptr %v262, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = bitcast <8 x float> %v278 to <8 x i32>
  %v280 = mul i64 %v174, 5
  %v281 = getelementptr i8, ptr %v262, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = bitcast <8 x float> %v282 to <8 x i32>
  %v284 = mul i64 %v174, 6
  %v285 = getelementptr i8, ptr %v262, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = bitcast <8 x float> %v286 to <8 x i32>
  %v288 = mul i64 %v174, 7
  %v289 = getelementptr i8, ptr %v262, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = bitcast <8 x float> %v290 to <8 x i32>
  %v292 = shufflevector <8 x i32> %v264, <8 x i32> %v267, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v293 = shufflevector <8 x i32> %v264, <8 x i32> %v267, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v294 = shufflevector <8 x i32> %v271, <8 x i32> %v275, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v295 = shufflevector <8 x i32> %v271, <8 x i32> %v275, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v296 = shufflevector <8 x i32> %v292, <8 x i32> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v297 = shufflevector <8 x i32> %v292, <8 x i32> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v298 = shufflevector <8 x i32> %v293, <8 x i32> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x i32> %v293, <8 x i32> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x i32> %v279, <8 x i32> %v283, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v301 = shufflevector <8 x i32> %v279, <8 x i32> %v283, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v302 = shufflevector <8 x i32> %v287, <8 x i32> %v291, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v303 = shufflevector <8 x i32> %v287, <8 x i32> %v291, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v304 = shufflevector <8 x i32> %v300, <8 x i32> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x i32> %v300, <8 x i32> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x i32> %v301, <8 x i32> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x i32> %v301, <8 x i32> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x i32> %v296, <8 x i32> %v304, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v309 = shufflevector <8 x i32> %v296, <8 x i32> %v304, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v310 = shufflevector <8 x i32> %v297, <8 x i32> %v305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v311 = shufflevector <8 x i32> %v297, <8 x i32> %v305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v312 = shufflevector <8 x i32> %v298, <8 x i32> %v306, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v313 = shufflevector <8 x i32> %v298, <8 x i32> %v306, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v314 = shufflevector <8 x i32> %v299, <8 x i32> %v307, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v315 = shufflevector <8 x i32> %v299, <8 x i32> %v307, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v316 = mul i64 %v257, 64
  %v317 = getelementptr i8, ptr %v192, i64 %v316
  %v318 = getelementptr i8, ptr %v317, i64 0
  store <8 x i32> %v308, ptr %v318, align 4
  %v319 = getelementptr i8, ptr %v317, i64 64
  store <8 x i32> %v310, ptr %v319, align 4
  %v320 = getelementptr i8, ptr %v317, i64 128
  store <8 x i32> %v312, ptr %v320, align 4
  %v321 = getelementptr i8, ptr %v317, i64 192
  store <8 x i32> %v314, ptr %v321, align 4
  %v322 = getelementptr i8, ptr %v317, i64 256
  store <8 x i32> %v309, ptr %v322, align 4
  %v323 = getelementptr i8, ptr %v317, i64 320
  store <8 x i32> %v311, ptr %v323, align 4
  %v324 = getelementptr i8, ptr %v317, i64 384
  store <8 x i32> %v313, ptr %v324, align 4
  %v325 = getelementptr i8, ptr %v317, i64 448
  store <8 x i32> %v315, ptr %v325, align 4
  %v326 = add nsw i64 %v257, 8
  br label %pack.square.33
pack.square.end.35:
  %v327 = icmp sgt i64 %v255, 0
  br i1 %v327, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v328 = mul i64 %v252, %v174
  %v329 = getelementptr i8, ptr %v180, i64 %v328
  %v330 = mul i64 %v256, 4
  %v331 = getelementptr i8, ptr %v329, i64 %v330
  %v332 = trunc i64 %v255 to i32
  %v333 = insertelement <8 x i32> poison, i32 %v332, i64 0
  %v334 = shufflevector <8 x i32> %v333, <8 x i32> poison, <8 x i32> zeroinitializer
  %v335 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v334
  %v336 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v331, <8 x i1> %v335, <8 x float> zeroinitializer)
  %v337 = bitcast <8 x float> %v336 to <8 x i32>
  %v338 = getelementptr i8, ptr %v331, i64 %v174
  %v339 = trunc i64 %v255 to i32
  %v340 = insertelement <8 x i32> poison, i32 %v339, i64 0
  %v341 = shufflevector <8 x i32> %v340, <8 x i32> poison, <8 x i32> zeroinitializer
  %v342 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v341
  %v343 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v338, <8 x i1> %v342, <8 x float> zeroinitializer)
  %v344 = bitcast <8 x float> %v343 to <8 x i32>
  %v345 = mul i64 %v174, 2
  %v346 = getelementptr i8, ptr %v331, i64 %v345
  %v347 = trunc i64 %v255 to i32
  %v348 = insertelement <8 x i32> poison, i32 %v347, i64 0
  %v349 = shufflevector <8 x i32> %v348, <8 x i32> poison, <8 x i32> zeroinitializer
  %v350 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v349
  %v351 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v346, <8 x i1> %v350, <8 x float> zeroinitializer)
  %v352 = bitcast <8 x float> %v351 to <8 x i32>
  %v353 = mul i64 %v174, 3
  %v354 = getelementptr i8, ptr %v331, i64 %v353
  %v355 = trunc i64 %v255 to i32
  %v356 = insertelement <8 x i32> poison, i32 %v355, i64 0
  %v357 = shufflevector <8 x i32> %v356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v358 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v357
  %v359 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v354, <8 x i1> %v358, <8 x float> zeroinitializer)
  %v360 = bitcast <8 x float> %v359 to <8 x i32>
  %v361 = mul i64 %v174, 4
  %v362 = getelementptr i8, ptr %v331, i64 %v361
  %v363 = trunc i64 %v255 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  %v367 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v362, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v368 = bitcast <8 x float> %v367 to <8 x i32>
  %v369 = mul i64 %v174, 5
  %v370 = getelementptr i8, ptr %v331, i64 %v369
  %v371 = trunc i64 %v255 to i32
  %v372 = insertelement <8 x i32> poison, i32 %v371, i64 0
  %v373 = shufflevector <8 x i32> %v372, <8 x i32> poison, <8 x i32> zeroinitializer
  %v374 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v373
  %v375 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v370, <8 x i1> %v374, <8 x float> zeroinitializer)
  %v376 = bitcast <8 x float> %v375 to <8 x i32>
  %v377 = mul i64 %v174, 6
  %v378 = getelementptr i8, ptr %v331, i64 %v377
  %v379 = trunc i64 %v255 to i32
  %v380 = insertelement <8 x i32> poison, i32 %v379, i64 0
  %v381 = shufflevector <8 x i32> %v380, <8 x i32> poison, <8 x i32> zeroinitializer
  %v382 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v381
  %v383 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v378, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v384 = bitcast <8 x float> %v383 to <8 x i32>
  %v385 = mul i64 %v174, 7
  %v386 = getelementptr i8, ptr %v331, i64 %v385
  %v387 = trunc i64 %v255 to i32
  %v388 = insertelement <8 x i32> poison, i32 %v387, i64 0
  %v389 = shufflevector <8 x i32> %v388, <8 x i32> poison, <8 x i32> zeroinitializer
  %v390 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v389
  %v391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v386, <8 x i1> %v390, <8 x float> zeroinitializer)
  %v392 = bitcast <8 x float> %v391 to <8 x i32>
  %v393 = shufflevector <8 x i32> %v337, <8 x i32> %v344, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v394 = shufflevector <8 x i32> %v337, <8 x i32> %v344, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v395 = shufflevector <8 x i32> %v352, <8 x i32> %v360, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v396 = shufflevector <8 x i32> %v352, <8 x i32> %v360, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v397 = shufflevector <8 x i32> %v393, <8 x i32> %v395, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v398 = shufflevector <8 x i32> %v393, <8 x i32> %v395, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v399 = shufflevector <8 x i32> %v394, <8 x i32> %v396, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v400 = shufflevector <8 x i32> %v394, <8 x i32> %v396, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v401 = shufflevector <8 x i32> %v368, <8 x i32> %v376, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v402 = shufflevector <8 x i32> %v368, <8 x i32> %v376, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v403 = shufflevector <8 x i32> %v384, <8 x i32> %v392, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v404 = shufflevector <8 x i32> %v384, <8 x i32> %v392, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v405 = shufflevector <8 x i32> %v401, <8 x i32> %v403, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v406 = shufflevector <8 x i32> %v401, <8 x i32> %v403, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v407 = shufflevector <8 x i32> %v402, <8 x i32> %v404, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x i32> %v402, <8 x i32> %v404, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x i32> %v397, <8 x i32> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v410 = shufflevector <8 x i32> %v397, <8 x i32> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v411 = shufflevector <8 x i32> %v398, <8 x i32> %v406, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v412 = shufflevector <8 x i32> %v398, <8 x i32> %v406, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v413 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x i32> %v400, <8 x i32> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x i32> %v400, <8 x i32> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = mul i64 %v256, 64
  %v418 = getelementptr i8, ptr %v192, i64 %v417
  %v419 = icmp sgt i64 %v255, 0
  br i1 %v419, label %pack.line.38, label %pack.line.end.39
pack.line.38:
  %v420 = getelementptr i8, ptr %v418, i64 0
  store <8 x i32> %v409, ptr %v420, align 4
  br label %pack.line.end.39
pack.line.end.39:
  %v421 = icmp sgt i64 %v255, 1
  br i1 %v421, label %pack.line.40, label %pack.line.end.41
pack.line.40:
  %v422 = getelementptr i8, ptr %v418, i64 64
  store <8 x i32> %v411, ptr %v422, align 4
  br label %pack.line.end.41
pack.line.end.41:
  %v423 = icmp sgt i64 %v255, 2
  br i1 %v423, label %pack.line.42, label %pack.line.end.43
pack.line.42:
  %v424 = getelementptr i8, ptr %v418, i64 128
  store <8 x i32> %v413, ptr %v424, align 4
  br label %pack.line.end.43
pack.line.end.43:
  %v425 = icmp sgt i64 %v255, 3
  br i1 %v425, label %pack.line.44, label %pack.line.end.45
pack.line.44:
  %v426 = getelementptr i8, ptr %v418, i64 192
  store <8 x i32> %v415, ptr %v426, align 4
  br label %pack.line.end.45
pack.line.end.45:
  %v427 = icmp sgt i64 %v255, 4
  br i1 %v427, label %pack.line.46, label %pack.line.end.47
pack.line.46:
  %v428 = getelementptr i8, ptr %v418, i64 256
  store <8 x i32> %v410, ptr %v428, align 4
  br label %pack.line.end.47
pack.line.end.47:
  %v429 = icmp sgt i64 %v255, 5
  br i1 %v429, label %pack.line.48, label %pack.line.end.49
pack.line.48:
  %v430 = getelementptr i8, ptr %v418, i64 320
  store <8 x i32> %v412, ptr %v430, align 4
  br label %pack.line.end.49
pack.line.end.49:
  %v431 = icmp sgt i64 %v255, 6
  br i1 %v431, label %pack.line.50, label %pack.line.end.51
pack.line.50:
  %v432 = getelementptr i8, ptr %v418, i64 384
  store <8 x i32> %v414, ptr %v432, align 4
  br label %pack.line.end.51
pack.line.end.51:
  %v433 = icmp sgt i64 %v255, 7
  br i1 %v433, label %pack.line.52, label %pack.line.end.53
pack.line.52:
  %v434 = getelementptr i8, ptr %v418, i64 448
  store <8 x i32> %v416, ptr %v434, align 4
  br label %pack.line.end.53
pack.line.end.53:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v435 = add i64 %v252, 8
  %v436 = getelementptr i8, ptr %v192, i64 32
  br label %pack.square.54
pack.square.54:
  %v437 = phi i64 [ 0, %pack.rest.end.37 ], [ %v506, %pack.square.body.55 ]
  %v438 = icmp slt i64 %v437, %v256
  br i1 %v438, label %pack.square.body.55, label %pack.square.end.56
pack.square.body.55:
  %v439 = mul i64 %v435, %v174
  %v440 = getelementptr i8, ptr %v180, i64 %v439
  %v441 = mul i64 %v437, 4
  %v442 = getelementptr i8, ptr %v440, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = bitcast <8 x float> %v443 to <8 x i32>
  %v445 = getelementptr i8, ptr %v442, i64 %v174
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = bitcast <8 x float> %v446 to <8 x i32>
  %v448 = mul i64 %v174, 2
  %v449 = getelementptr i8, ptr %v442, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = bitcast <8 x float> %v450 to <8 x i32>
  %v452 = mul i64 %v174, 3
  %v453 = getelementptr i8, ptr %v442, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = bitcast <8 x float> %v454 to <8 x i32>
  %v456 = mul i64 %v174, 4
  %v457 = getelementptr i8, ptr %v442, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = bitcast <8 x float> %v458 to <8 x i32>
  %v460 = mul i64 %v174, 5
  %v461 = getelementptr i8, ptr %v442, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = bitcast <8 x float> %v462 to <8 x i32>
  %v464 = mul i64 %v174, 6
  %v465 = getelementptr i8, ptr %v442, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = bitcast <8 x float> %v466 to <8 x i32>
  %v468 = mul i64 %v174, 7
  %v469 = getelementptr i8, ptr %v442, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = bitcast <8 x float> %v470 to <8 x i32>
  %v472 = shufflevector <8 x i32> %v444, <8 x i32> %v447, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v473 = shufflevector <8 x i32> %v444, <8 x i32> %v447, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v474 = shufflevector <8 x i32> %v451, <8 x i32> %v455, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v475 = shufflevector <8 x i32> %v451, <8 x i32> %v455, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v476 = shufflevector <8 x i32> %v472, <8 x i32> %v474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x i32> %v472, <8 x i32> %v474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x i32> %v473, <8 x i32> %v475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x i32> %v473, <8 x i32> %v475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x i32> %v459, <8 x i32> %v463, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v481 = shufflevector <8 x i32> %v459, <8 x i32> %v463, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v482 = shufflevector <8 x i32> %v467, <8 x i32> %v471, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v483 = shufflevector <8 x i32> %v467, <8 x i32> %v471, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v484 = shufflevector <8 x i32> %v480, <8 x i32> %v482, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v485 = shufflevector <8 x i32> %v480, <8 x i32> %v482, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v486 = shufflevector <8 x i32> %v481, <8 x i32> %v483, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v487 = shufflevector <8 x i32> %v481, <8 x i32> %v483, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v488 = shufflevector <8 x i32> %v476, <8 x i32> %v484, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v489 = shufflevector <8 x i32> %v476, <8 x i32> %v484, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v490 = shufflevector <8 x i32> %v477, <8 x i32> %v485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v491 = shufflevector <8 x i32> %v477, <8 x i32> %v485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v492 = shufflevector <8 x i32> %v478, <8 x i32> %v486, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v493 = shufflevector <8 x i32> %v478, <8 x i32> %v486, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v494 = shufflevector <8 x i32> %v479, <8 x i32> %v487, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v495 = shufflevector <8 x i32> %v479, <8 x i32> %v487, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v496 = mul i64 %v437, 64
  %v497 = getelementptr i8, ptr %v436, i64 %v496
  %v498 = getelementptr i8, ptr %v497, i64 0
  store <8 x i32> %v488, ptr %v498, align 4
  %v499 = getelementptr i8, ptr %v497, i64 64
  store <8 x i32> %v490, ptr %v499, align 4
  %v500 = getelementptr i8, ptr %v497, i64 128
  store <8 x i32> %v492, ptr %v500, align 4
  %v501 = getelementptr i8, ptr %v497, i64 192
  store <8 x i32> %v494, ptr %v501, align 4
  %v502 = getelementptr i8, ptr %v497, i64 256
  store <8 x i32> %v489, ptr %v502, align 4
  %v503 = getelementptr i8, ptr %v497, i64 320
  store <8 x i32> %v491, ptr %v503, align 4
  %v504 = getelementptr i8, ptr %v497, i64 384
  store <8 x i32> %v493, ptr %v504, align 4
  %v505 = getelementptr i8, ptr %v497, i64 448
  store <8 x i32> %v495, ptr %v505, align 4
  %v506 = add nsw i64 %v437, 8
  br label %pack.square.54
pack.square.end.56:
  %v507 = icmp sgt i64 %v255, 0
  br i1 %v507, label %pack.rest.57, label %pack.rest.end.58
pack.rest.57:
  %v508 = mul i64 %v435, %v174
  %v509 = getelementptr i8, ptr %v180, i64 %v508
  %v510 = mul i64 %v256, 4
  %v511 = getelementptr i8, ptr %v509, i64 %v510
  %v512 = trunc i64 %v255 to i32
  %v513 = insertelement <8 x i32> poison, i32 %v512, i64 0
  %v514 = shufflevector <8 x i32> %v513, <8 x i32> poison, <8 x i32> zeroinitializer
  %v515 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v514
  %v516 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v511, <8 x i1> %v515, <8 x float> zeroinitializer)
  %v517 = bitcast <8 x float> %v516 to <8 x i32>
  %v518 = getelementptr i8, ptr %v511, i64 %v174
  %v519 = trunc i64 %v255 to i32
  %v520 = insertelement <8 x i32> poison, i32 %v519, i64 0
  %v521 = shufflevector <8 x i32> %v520, <8 x i32> poison, <8 x i32> zeroinitializer
  %v522 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v521
  %v523 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v518, <8 x i1> %v522, <8 x float> zeroinitializer)
  %v524 = bitcast <8 x float> %v523 to <8 x i32>
  %v525 = mul i64 %v174, 2
  %v526 = getelementptr i8, ptr %v511, i64 %v525
  %v527 = trunc i64 %v255 to i32
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v529
  %v531 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v526, <8 x i1> %v530, <8 x float> zeroinitializer)
  %v532 = bitcast <8 x float> %v531 to <8 x i32>
  %v533 = mul i64 %v174, 3
  %v534 = getelementptr i8, ptr %v511, i64 %v533
  %v535 = trunc i64 %v255 to i32
  %v536 = insertelement <8 x i32> poison, i32 %v535, i64 0
  %v537 = shufflevector <8 x i32> %v536, <8 x i32> poison, <8 x i32> zeroinitializer
  %v538 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v537
  %v539 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v534, <8 x i1> %v538, <8 x float> zeroinitializer)
  %v540 = bitcast <8 x float> %v539 to <8 x i32>
  %v541 = mul i64 %v174, 4
  %v542 = getelementptr i8, ptr %v511, i64 %v541
  %v543 = trunc i64 %v255 to i32
  %v544 = insertelement <8 x i32> poison, i32 %v543, i64 0
  %v545 = shufflevector <8 x i32> %v544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v546 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v545
  %v547 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v542, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v548 = bitcast <8 x float> %v547 to <8 x i32>
  %v549 = mul i64 %v174, 5
  %v550 = getelementptr i8, ptr %v511, i64 %v549
  %v551 = trunc i64 %v255 to i32
  %v552 = insertelement <8 x i32> poison, i32 %v551, i64 0
  %v553 = shufflevector <8 x i32> %v552, <8 x i32> poison, <8 x i32> zeroinitializer
  %v554 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v553
  %v555 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v550, <8 x i1> %v554, <8 x float> zeroinitializer)
  %v556 = bitcast <8 x float> %v555 to <8 x i32>
  %v557 = mul i64 %v174, 6
  %v558 = getelementptr i8, ptr %v511, i64 %v557
  %v559 = trunc i64 %v255 to i32
  %v560 = insertelement <8 x i32> poison, i32 %v559, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v561
  %v563 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v558, <8 x i1> %v562, <8 x float> zeroinitializer)
  %v564 = bitcast <8 x float> %v563 to <8 x i32>
  %v565 = mul i64 %v174, 7
  %v566 = getelementptr i8, ptr %v511, i64 %v565
  %v567 = trunc i64 %v255 to i32
  %v568 = insertelement <8 x i32> poison, i32 %v567, i64 0
  %v569 = shufflevector <8 x i32> %v568, <8 x i32> poison, <8 x i32> zeroinitializer
  %v570 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v569
  %v571 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v566, <8 x i1> %v570, <8 x float> zeroinitializer)
  %v572 = bitcast <8 x float> %v571 to <8 x i32>
  %v573 = shufflevector <8 x i32> %v517, <8 x i32> %v524, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v574 = shufflevector <8 x i32> %v517, <8 x i32> %v524, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v575 = shufflevector <8 x i32> %v532, <8 x i32> %v540, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v576 = shufflevector <8 x i32> %v532, <8 x i32> %v540, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v577 = shufflevector <8 x i32> %v573, <8 x i32> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v578 = shufflevector <8 x i32> %v573, <8 x i32> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v579 = shufflevector <8 x i32> %v574, <8 x i32> %v576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x i32> %v574, <8 x i32> %v576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x i32> %v548, <8 x i32> %v556, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v582 = shufflevector <8 x i32> %v548, <8 x i32> %v556, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v583 = shufflevector <8 x i32> %v564, <8 x i32> %v572, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v584 = shufflevector <8 x i32> %v564, <8 x i32> %v572, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v585 = shufflevector <8 x i32> %v581, <8 x i32> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x i32> %v581, <8 x i32> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x i32> %v582, <8 x i32> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v588 = shufflevector <8 x i32> %v582, <8 x i32> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v589 = shufflevector <8 x i32> %v577, <8 x i32> %v585, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v590 = shufflevector <8 x i32> %v577, <8 x i32> %v585, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v591 = shufflevector <8 x i32> %v578, <8 x i32> %v586, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v592 = shufflevector <8 x i32> %v578, <8 x i32> %v586, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v593 = shufflevector <8 x i32> %v579, <8 x i32> %v587, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v594 = shufflevector <8 x i32> %v579, <8 x i32> %v587, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v595 = shufflevector <8 x i32> %v580, <8 x i32> %v588, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v596 = shufflevector <8 x i32> %v580, <8 x i32> %v588, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v597 = mul i64 %v256, 64
  %v598 = getelementptr i8, ptr %v436, i64 %v597
  %v599 = icmp sgt i64 %v255, 0
  br i1 %v599, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v600 = getelementptr i8, ptr %v598, i64 0
  store <8 x i32> %v589, ptr %v600, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v601 = icmp sgt i64 %v255, 1
  br i1 %v601, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v602 = getelementptr i8, ptr %v598, i64 64
  store <8 x i32> %v591, ptr %v602, align 4
  br label %pack.line.end.62
pack.line.end.62:
  %v603 = icmp sgt i64 %v255, 2
  br i1 %v603, label %pack.line.63, label %pack.line.end.64
pack.line.63:
  %v604 = getelementptr i8, ptr %v598, i64 128
  store <8 x i32> %v593, ptr %v604, align 4
  br label %pack.line.end.64
pack.line.end.64:
  %v605 = icmp sgt i64 %v255, 3
  br i1 %v605, label %pack.line.65, label %pack.line.end.66
pack.line.65:
  %v606 = getelementptr i8, ptr %v598, i64 192
  store <8 x i32> %v595, ptr %v606, align 4
  br label %pack.line.end.66
pack.line.end.66:
  %v607 = icmp sgt i64 %v255, 4
  br i1 %v607, label %pack.line.67, label %pack.line.end.68
pack.line.67:
  %v608 = getelementptr i8, ptr %v598, i64 256
  store <8 x i32> %v590, ptr %v608, align 4
  br label %pack.line.end.68
pack.line.end.68:
  %v609 = icmp sgt i64 %v255, 5
  br i1 %v609, label %pack.line.69, label %pack.line.end.70
pack.line.69:
  %v610 = getelementptr i8, ptr %v598, i64 320
  store <8 x i32> %v592, ptr %v610, align 4
  br label %pack.line.end.70
pack.line.end.70:
  %v611 = icmp sgt i64 %v255, 6
  br i1 %v611, label %pack.line.71, label %pack.line.end.72
pack.line.71:
  %v612 = getelementptr i8, ptr %v598, i64 384
  store <8 x i32> %v594, ptr %v612, align 4
  br label %pack.line.end.72
pack.line.end.72:
  %v613 = icmp sgt i64 %v255, 7
  br i1 %v613, label %pack.line.73, label %pack.line.end.74
pack.line.73:
  %v614 = getelementptr i8, ptr %v598, i64 448
  store <8 x i32> %v596, ptr %v614, align 4
  br label %pack.line.end.74
pack.line.end.74:
  br label %pack.rest.end.58
pack.rest.end.58:
  %v615 = mul i64 64, %v164
  %v616 = sub i64 %v213, %v210
  %v617 = urem i64 %v616, 6
  %v618 = sub i64 %v213, %v617
  br label %i.75
i.75:
  %v619 = phi i64 [ %v210, %pack.rest.end.58 ], [ %v830, %k.end.80 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %i.body.76, label %i.end.77
i.body.76:
  %v621 = mul i64 4, %v209
  %v622 = add i64 %v621, 127
  %v623 = and i64 %v622, -128
  %v624 = add i64 %v623, 64
  %v625 = sub i64 %v619, %v210
  %v626 = mul i64 %v625, %v624
  %v627 = getelementptr i8, ptr %v194, i64 %v626
  %v628 = mul i64 4, %v209
  %v629 = getelementptr i8, ptr %v627, i64 %v624
  %v630 = mul i64 %v624, 2
  %v631 = getelementptr i8, ptr %v627, i64 %v630
  %v632 = mul i64 %v624, 3
  %v633 = getelementptr i8, ptr %v627, i64 %v632
  %v634 = mul i64 %v624, 4
  %v635 = getelementptr i8, ptr %v627, i64 %v634
  %v636 = mul i64 %v624, 5
  %v637 = getelementptr i8, ptr %v627, i64 %v636
  br label %k.78
k.78:
  %v638 = phi i64 [ 0, %i.body.76 ], [ %v699, %k.body.79 ]
  %v639 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v660, %k.body.79 ]
  %v640 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v663, %k.body.79 ]
  %v641 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v669, %k.body.79 ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v670, %k.body.79 ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v676, %k.body.79 ]
  %v644 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v677, %k.body.79 ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v683, %k.body.79 ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v684, %k.body.79 ]
  %v647 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v690, %k.body.79 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v691, %k.body.79 ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v697, %k.body.79 ]
  %v650 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.76 ], [ %v698, %k.body.79 ]
  %v651 = icmp slt i64 %v638, %v164
  br i1 %v651, label %k.body.79, label %k.end.80
k.body.79:
  %v652 = mul i64 %v638, 4
  %v653 = getelementptr i8, ptr %v627, i64 %v652
  %v654 = load float, ptr %v653, align 4
  %v655 = insertelement <8 x float> poison, float %v654, i64 0
  %v656 = shufflevector <8 x float> %v655, <8 x float> poison, <8 x i32> zeroinitializer
  %v657 = mul i64 %v638, 64
  %v658 = getelementptr i8, ptr %v192, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v656, <8 x float> %v659, <8 x float> %v639)
  %v661 = getelementptr i8, ptr %v658, i64 32
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v656, <8 x float> %v662, <8 x float> %v640)
  %v664 = mul i64 %v638, 4
  %v665 = getelementptr i8, ptr %v629, i64 %v664
  %v666 = load float, ptr %v665, align 4
  %v667 = insertelement <8 x float> poison, float %v666, i64 0
  %v668 = shufflevector <8 x float> %v667, <8 x float> poison, <8 x i32> zeroinitializer
  %v669 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v668, <8 x float> %v659, <8 x float> %v641)
  %v670 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v668, <8 x float> %v662, <8 x float> %v642)
  %v671 = mul i64 %v638, 4
  %v672 = getelementptr i8, ptr %v631, i64 %v671
  %v673 = load float, ptr %v672, align 4
  %v674 = insertelement <8 x float> poison, float %v673, i64 0
  %v675 = shufflevector <8 x float> %v674, <8 x float> poison, <8 x i32> zeroinitializer
  %v676 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v675, <8 x float> %v659, <8 x float> %v643)
  %v677 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v675, <8 x float> %v662, <8 x float> %v644)
  %v678 = mul i64 %v638, 4
  %v679 = getelementptr i8, ptr %v633, i64 %v678
  %v680 = load float, ptr %v679, align 4
  %v681 = insertelement <8 x float> poison, float %v680, i64 0
  %v682 = shufflevector <8 x float> %v681, <8 x float> poison, <8 x i32> zeroinitializer
  %v683 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v682, <8 x float> %v659, <8 x float> %v645)
  %v684 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v682, <8 x float> %v662, <8 x float> %v646)
  %v685 = mul i64 %v638, 4
  %v686 = getelementptr i8, ptr %v635, i64 %v685
  %v687 = load float, ptr %v686, align 4
  %v688 = insertelement <8 x float> poison, float %v687, i64 0
  %v689 = shufflevector <8 x float> %v688, <8 x float> poison, <8 x i32> zeroinitializer
  %v690 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v689, <8 x float> %v659, <8 x float> %v647)
  %v691 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v689, <8 x float> %v662, <8 x float> %v648)
  %v692 = mul i64 %v638, 4
  %v693 = getelementptr i8, ptr %v637, i64 %v692
  %v694 = load float, ptr %v693, align 4
  %v695 = insertelement <8 x float> poison, float %v694, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v696, <8 x float> %v659, <8 x float> %v649)
  %v698 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v696, <8 x float> %v662, <8 x float> %v650)
  %v699 = add nsw i64 %v638, 1
  br label %k.78
k.end.80:
  %v700 = mul i64 %v619, 4
  %v701 = getelementptr i8, ptr %v184, i64 %v700
  %v702 = load float, ptr %v701, align 4
  %v703 = mul i64 %v252, 4
  %v704 = getelementptr i8, ptr %v188, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float %v702, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = fmul <8 x float> %v707, %v705
  %v709 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v708)
  %v710 = fdiv <8 x float> %v639, %v709
  %v711 = getelementptr i8, ptr %v704, i64 32
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = fmul <8 x float> %v707, %v712
  %v714 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v713)
  %v715 = fdiv <8 x float> %v640, %v714
  %v716 = getelementptr i8, ptr %v701, i64 4
  %v717 = load float, ptr %v716, align 4
  %v718 = insertelement <8 x float> poison, float %v717, i64 0
  %v719 = shufflevector <8 x float> %v718, <8 x float> poison, <8 x i32> zeroinitializer
  %v720 = fmul <8 x float> %v719, %v705
  %v721 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v720)
  %v722 = fdiv <8 x float> %v641, %v721
  %v723 = fmul <8 x float> %v719, %v712
  %v724 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v723)
  %v725 = fdiv <8 x float> %v642, %v724
  %v726 = getelementptr i8, ptr %v701, i64 8
  %v727 = load float, ptr %v726, align 4
  %v728 = insertelement <8 x float> poison, float %v727, i64 0
  %v729 = shufflevector <8 x float> %v728, <8 x float> poison, <8 x i32> zeroinitializer
  %v730 = fmul <8 x float> %v729, %v705
  %v731 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v730)
  %v732 = fdiv <8 x float> %v643, %v731
  %v733 = fmul <8 x float> %v729, %v712
  %v734 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v733)
  %v735 = fdiv <8 x float> %v644, %v734
  %v736 = getelementptr i8, ptr %v701, i64 12
  %v737 = load float, ptr %v736, align 4
  %v738 = insertelement <8 x float> poison, float %v737, i64 0
  %v739 = shufflevector <8 x float> %v738, <8 x float> poison, <8 x i32> zeroinitializer
  %v740 = fmul <8 x float> %v739, %v705
  %v741 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v740)
  %v742 = fdiv <8 x float> %v645, %v741
  %v743 = fmul <8 x float> %v739, %v712
  %v744 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v743)
  %v745 = fdiv <8 x float> %v646, %v744
  %v746 = getelementptr i8, ptr %v701, i64 16
  %v747 = load float, ptr %v746, align 4
  %v748 = insertelement <8 x float> poison, float %v747, i64 0
  %v749 = shufflevector <8 x float> %v748, <8 x float> poison, <8 x i32> zeroinitializer
  %v750 = fmul <8 x float> %v749, %v705
  %v751 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v750)
  %v752 = fdiv <8 x float> %v647, %v751
  %v753 = fmul <8 x float> %v749, %v712
  %v754 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v753)
  %v755 = fdiv <8 x float> %v648, %v754
  %v756 = getelementptr i8, ptr %v701, i64 20
  %v757 = load float, ptr %v756, align 4
  %v758 = insertelement <8 x float> poison, float %v757, i64 0
  %v759 = shufflevector <8 x float> %v758, <8 x float> poison, <8 x i32> zeroinitializer
  %v760 = fmul <8 x float> %v759, %v705
  %v761 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v760)
  %v762 = fdiv <8 x float> %v649, %v761
  %v763 = fmul <8 x float> %v759, %v712
  %v764 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v763)
  %v765 = fdiv <8 x float> %v650, %v764
  %v766 = mul i64 %v619, %v196
  %v767 = getelementptr i8, ptr %v190, i64 %v766
  %v768 = mul i64 %v252, 4
  %v769 = getelementptr i8, ptr %v767, i64 %v768
  store <8 x float> %v710, ptr %v769, align 4
  %v770 = mul i64 %v619, %v196
  %v771 = getelementptr i8, ptr %v190, i64 %v770
  %v772 = add i64 %v252, 8
  %v773 = mul i64 %v772, 4
  %v774 = getelementptr i8, ptr %v771, i64 %v773
  store <8 x float> %v715, ptr %v774, align 4
  %v775 = add i64 %v619, 1
  %v776 = mul i64 %v775, %v196
  %v777 = getelementptr i8, ptr %v190, i64 %v776
  %v778 = mul i64 %v252, 4
  %v779 = getelementptr i8, ptr %v777, i64 %v778
  store <8 x float> %v722, ptr %v779, align 4
  %v780 = add i64 %v619, 1
  %v781 = mul i64 %v780, %v196
  %v782 = getelementptr i8, ptr %v190, i64 %v781
  %v783 = add i64 %v252, 8
  %v784 = mul i64 %v783, 4
  %v785 = getelementptr i8, ptr %v782, i64 %v784
  store <8 x float> %v725, ptr %v785, align 4
  %v786 = add i64 %v619, 2
  %v787 = mul i64 %v786, %v196
  %v788 = getelementptr i8, ptr %v190, i64 %v787
  %v789 = mul i64 %v252, 4
  %v790 = getelementptr i8, ptr %v788, i64 %v789
  store <8 x float> %v732, ptr %v790, align 4
  %v791 = add i64 %v619, 2
  %v792 = mul i64 %v791, %v196
  %v793 = getelementptr i8, ptr %v190, i64 %v792
  %v794 = add i64 %v252, 8
  %v795 = mul i64 %v794, 4
  %v796 = getelementptr i8, ptr %v793, i64 %v795
  store <8 x float> %v735, ptr %v796, align 4
  %v797 = add i64 %v619, 3
  %v798 = mul i64 %v797, %v196
  %v799 = getelementptr i8, ptr %v190, i64 %v798
  %v800 = mul i64 %v252, 4
  %v801 = getelementptr i8, ptr %v799, i64 %v800
  store <8 x float> %v742, ptr %v801, align 4
  %v802 = add i64 %v619, 3
  %v803 = mul i64 %v802, %v196
  %v804 = getelementptr i8, ptr %v190, i64 %v803
  %v805 = add i64 %v252, 8
  %v806 = mul i64 %v805, 4
  %v807 = getelementptr i8, ptr %v804, i64 %v806
  store <8 x float> %v745, ptr %v807, align 4
  %v808 = add i64 %v619, 4
  %v809 = mul i64 %v808, %v196
  %v810 = getelementptr i8, ptr %v190, i64 %v809
  %v811 = mul i64 %v252, 4
  %v812 = getelementptr i8, ptr %v810, i64 %v811
  store <8 x float> %v752, ptr %v812, align 4
  %v813 = add i64 %v619, 4
  %v814 = mul i64 %v813, %v196
  %v815 = getelementptr i8, ptr %v190, i64 %v814
  %v816 = add i64 %v252, 8
  %v817 = mul i64 %v816, 4
  %v818 = getelementptr i8, ptr %v815, i64 %v817
  store <8 x float> %v755, ptr %v818, align 4
  %v819 = add i64 %v619, 5
  %v820 = mul i64 %v819, %v196
  %v821 = getelementptr i8, ptr %v190, i64 %v820
  %v822 = mul i64 %v252, 4
  %v823 = getelementptr i8, ptr %v821, i64 %v822
  store <8 x float> %v762, ptr %v823, align 4
  %v824 = add i64 %v619, 5
  %v825 = mul i64 %v824, %v196
  %v826 = getelementptr i8, ptr %v190, i64 %v825
  %v827 = add i64 %v252, 8
  %v828 = mul i64 %v827, 4
  %v829 = getelementptr i8, ptr %v826, i64 %v828
  store <8 x float> %v765, ptr %v829, align 4
  %v830 = add nsw i64 %v619, 6
  br label %i.75
i.end.77:
  br label %i.edge.81
i.edge.81:
  %v831 = phi i64 [ %v618, %i.end.77 ], [ %v883, %k.end.86 ]
  %v832 = icmp slt i64 %v831, %v213
  br i1 %v832, label %i.edge.body.82, label %i.edge.end.83
i.edge.body.82:
  %v833 = mul i64 4, %v209
  %v834 = add i64 %v833, 127
  %v835 = and i64 %v834, -128
  %v836 = add i64 %v835, 64
  %v837 = sub i64 %v831, %v210
  %v838 = mul i64 %v837, %v836
  %v839 = getelementptr i8, ptr %v194, i64 %v838
  %v840 = mul i64 4, %v209
  br label %k.84
k.84:
  %v841 = phi i64 [ 0, %i.edge.body.82 ], [ %v857, %k.body.85 ]
  %v842 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.82 ], [ %v853, %k.body.85 ]
  %v843 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.82 ], [ %v856, %k.body.85 ]
  %v844 = icmp slt i64 %v841, %v164
  br i1 %v844, label %k.body.85, label %k.end.86
k.body.85:
  %v845 = mul i64 %v841, 4
  %v846 = getelementptr i8, ptr %v839, i64 %v845
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <8 x float> poison, float %v847, i64 0
  %v849 = shufflevector <8 x float> %v848, <8 x float> poison, <8 x i32> zeroinitializer
  %v850 = mul i64 %v841, 64
  %v851 = getelementptr i8, ptr %v192, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v849, <8 x float> %v852, <8 x float> %v842)
  %v854 = getelementptr i8, ptr %v851, i64 32
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v849, <8 x float> %v855, <8 x float> %v843)
  %v857 = add nsw i64 %v841, 1
  br label %k.84
k.end.86:
  %v858 = mul i64 %v831, 4
  %v859 = getelementptr i8, ptr %v184, i64 %v858
  %v860 = load float, ptr %v859, align 4
  %v861 = mul i64 %v252, 4
  %v862 = getelementptr i8, ptr %v188, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = insertelement <8 x float> poison, float %v860, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = fmul <8 x float> %v865, %v863
  %v867 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v866)
  %v868 = fdiv <8 x float> %v842, %v867
  %v869 = getelementptr i8, ptr %v862, i64 32
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fmul <8 x float> %v865, %v870
  %v872 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v871)
  %v873 = fdiv <8 x float> %v843, %v872
  %v874 = mul i64 %v831, %v196
  %v875 = getelementptr i8, ptr %v190, i64 %v874
  %v876 = mul i64 %v252, 4
  %v877 = getelementptr i8, ptr %v875, i64 %v876
  store <8 x float> %v868, ptr %v877, align 4
  %v878 = mul i64 %v831, %v196
  %v879 = getelementptr i8, ptr %v190, i64 %v878
  %v880 = add i64 %v252, 8
  %v881 = mul i64 %v880, 4
  %v882 = getelementptr i8, ptr %v879, i64 %v881
  store <8 x float> %v873, ptr %v882, align 4
  %v883 = add nsw i64 %v831, 1
  br label %i.edge.81
i.edge.end.83:
  %v884 = add nsw i64 %v252, 16
  br label %block.30
block.end.32:
  br label %edge.block.87
edge.block.87:
  %v885 = phi i64 [ %v251, %block.end.32 ], [ %v1138, %i.edge.end.110 ]
  %v886 = icmp slt i64 %v885, %v204
  br i1 %v886, label %edge.block.body.88, label %edge.block.end.89
edge.block.body.88:
  %v887 = sub i64 %v204, %v885
  %v888 = call i64 @llvm.smin.i64(i64 %v887, i64 8)
  %v889 = mul i64 32, %v164
  br label %pack.lane.90
pack.lane.90:
  %v890 = phi i64 [ 0, %edge.block.body.88 ], [ %v905, %pack.units.end.95 ]
  %v891 = icmp slt i64 %v890, %v888
  br i1 %v891, label %pack.lane.body.91, label %pack.lane.end.92
pack.lane.body.91:
  %v892 = mul i64 %v890, 4
  %v893 = getelementptr i8, ptr %v192, i64 %v892
  br label %pack.units.93
pack.units.93:
  %v894 = phi i64 [ 0, %pack.lane.body.91 ], [ %v904, %pack.units.body.94 ]
  %v895 = icmp slt i64 %v894, %v164
  br i1 %v895, label %pack.units.body.94, label %pack.units.end.95
pack.units.body.94:
  %v896 = mul i64 %v894, 32
  %v897 = getelementptr i8, ptr %v893, i64 %v896
  %v898 = add i64 %v885, %v890
  %v899 = mul i64 %v898, %v174
  %v900 = getelementptr i8, ptr %v180, i64 %v899
  %v901 = mul i64 %v894, 4
  %v902 = getelementptr i8, ptr %v900, i64 %v901
  %v903 = load float, ptr %v902, align 4
  store float %v903, ptr %v897, align 4
  %v904 = add nsw i64 %v894, 1
  br label %pack.units.93
pack.units.end.95:
  %v905 = add nsw i64 %v890, 1
  br label %pack.lane.90
pack.lane.end.92:
  br label %pack.pad.96
pack.pad.96:
  %v906 = phi i64 [ %v888, %pack.lane.end.92 ], [ %v915, %pack.pad.end.101 ]
  %v907 = icmp slt i64 %v906, 8
  br i1 %v907, label %pack.pad.body.97, label %pack.pad.end.98
pack.pad.body.97:
  %v908 = mul i64 %v906, 4
  %v909 = getelementptr i8, ptr %v192, i64 %v908
  br label %pack.pad.99
pack.pad.99:
  %v910 = phi i64 [ 0, %pack.pad.body.97 ], [ %v914, %pack.pad.body.100 ]
  %v911 = icmp slt i64 %v910, %v164
  br i1 %v911, label %pack.pad.body.100, label %pack.pad.end.101
pack.pad.body.100:
  %v912 = mul i64 %v910, 32
  %v913 = getelementptr i8, ptr %v909, i64 %v912
  store float 0x0000000000000000, ptr %v913, align 4
  %v914 = add nsw i64 %v910, 1
  br label %pack.pad.99
pack.pad.end.101:
  %v915 = add nsw i64 %v906, 1
  br label %pack.pad.96
pack.pad.end.98:
  %v916 = mul i64 32, %v164
  %v917 = sub i64 %v213, %v210
  %v918 = urem i64 %v917, 6
  %v919 = sub i64 %v213, %v918
  br label %i.102
i.102:
  %v920 = phi i64 [ %v210, %pack.pad.end.98 ], [ %v1090, %k.end.107 ]
  %v921 = icmp slt i64 %v920, %v919
  br i1 %v921, label %i.body.103, label %i.end.104
i.body.103:
  %v922 = mul i64 4, %v209
  %v923 = add i64 %v922, 127
  %v924 = and i64 %v923, -128
  %v925 = add i64 %v924, 64
  %v926 = sub i64 %v920, %v210
  %v927 = mul i64 %v926, %v925
  %v928 = getelementptr i8, ptr %v194, i64 %v927
  %v929 = mul i64 4, %v209
  %v930 = getelementptr i8, ptr %v928, i64 %v925
  %v931 = mul i64 %v925, 2
  %v932 = getelementptr i8, ptr %v928, i64 %v931
  %v933 = mul i64 %v925, 3
  %v934 = getelementptr i8, ptr %v928, i64 %v933
  %v935 = mul i64 %v925, 4
  %v936 = getelementptr i8, ptr %v928, i64 %v935
  %v937 = mul i64 %v925, 5
  %v938 = getelementptr i8, ptr %v928, i64 %v937
  br label %k.105
k.105:
  %v939 = phi i64 [ 0, %i.body.103 ], [ %v986, %k.body.106 ]
  %v940 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v955, %k.body.106 ]
  %v941 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v961, %k.body.106 ]
  %v942 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v967, %k.body.106 ]
  %v943 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v973, %k.body.106 ]
  %v944 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v979, %k.body.106 ]
  %v945 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.103 ], [ %v985, %k.body.106 ]
  %v946 = icmp slt i64 %v939, %v164
  br i1 %v946, label %k.body.106, label %k.end.107
k.body.106:
  %v947 = mul i64 %v939, 4
  %v948 = getelementptr i8, ptr %v928, i64 %v947
  %v949 = load float, ptr %v948, align 4
  %v950 = insertelement <8 x float> poison, float %v949, i64 0
  %v951 = shufflevector <8 x float> %v950, <8 x float> poison, <8 x i32> zeroinitializer
  %v952 = mul i64 %v939, 32
  %v953 = getelementptr i8, ptr %v192, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v951, <8 x float> %v954, <8 x float> %v940)
  %v956 = mul i64 %v939, 4
  %v957 = getelementptr i8, ptr %v930, i64 %v956
  %v958 = load float, ptr %v957, align 4
  %v959 = insertelement <8 x float> poison, float %v958, i64 0
  %v960 = shufflevector <8 x float> %v959, <8 x float> poison, <8 x i32> zeroinitializer
  %v961 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v960, <8 x float> %v954, <8 x float> %v941)
  %v962 = mul i64 %v939, 4
  %v963 = getelementptr i8, ptr %v932, i64 %v962
  %v964 = load float, ptr %v963, align 4
  %v965 = insertelement <8 x float> poison, float %v964, i64 0
  %v966 = shufflevector <8 x float> %v965, <8 x float> poison, <8 x i32> zeroinitializer
  %v967 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v966, <8 x float> %v954, <8 x float> %v942)
  %v968 = mul i64 %v939, 4
  %v969 = getelementptr i8, ptr %v934, i64 %v968
  %v970 = load float, ptr %v969, align 4
  %v971 = insertelement <8 x float> poison, float %v970, i64 0
  %v972 = shufflevector <8 x float> %v971, <8 x float> poison, <8 x i32> zeroinitializer
  %v973 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v972, <8 x float> %v954, <8 x float> %v943)
  %v974 = mul i64 %v939, 4
  %v975 = getelementptr i8, ptr %v936, i64 %v974
  %v976 = load float, ptr %v975, align 4
  %v977 = insertelement <8 x float> poison, float %v976, i64 0
  %v978 = shufflevector <8 x float> %v977, <8 x float> poison, <8 x i32> zeroinitializer
  %v979 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v978, <8 x float> %v954, <8 x float> %v944)
  %v980 = mul i64 %v939, 4
  %v981 = getelementptr i8, ptr %v938, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = insertelement <8 x float> poison, float %v982, i64 0
  %v984 = shufflevector <8 x float> %v983, <8 x float> poison, <8 x i32> zeroinitializer
  %v985 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v984, <8 x float> %v954, <8 x float> %v945)
  %v986 = add nsw i64 %v939, 1
  br label %k.105
k.end.107:
  %v987 = mul i64 %v920, 4
  %v988 = getelementptr i8, ptr %v184, i64 %v987
  %v989 = load float, ptr %v988, align 4
  %v990 = mul i64 %v885, 4
  %v991 = getelementptr i8, ptr %v188, i64 %v990
  %v992 = trunc i64 %v888 to i32
  %v993 = insertelement <8 x i32> poison, i32 %v992, i64 0
  %v994 = shufflevector <8 x i32> %v993, <8 x i32> poison, <8 x i32> zeroinitializer
  %v995 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v994
  %v996 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v991, <8 x i1> %v995, <8 x float> zeroinitializer)
  %v997 = insertelement <8 x float> poison, float %v989, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = fmul <8 x float> %v998, %v996
  %v1000 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v999)
  %v1001 = fdiv <8 x float> %v940, %v1000
  %v1002 = getelementptr i8, ptr %v988, i64 4
  %v1003 = load float, ptr %v1002, align 4
  %v1004 = insertelement <8 x float> poison, float %v1003, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fmul <8 x float> %v1005, %v996
  %v1007 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1006)
  %v1008 = fdiv <8 x float> %v941, %v1007
  %v1009 = getelementptr i8, ptr %v988, i64 8
  %v1010 = load float, ptr %v1009, align 4
  %v1011 = insertelement <8 x float> poison, float %v1010, i64 0
  %v1012 = shufflevector <8 x float> %v1011, <8 x float> poison, <8 x i32> zeroinitializer
  %v1013 = fmul <8 x float> %v1012, %v996
  %v1014 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1013)
  %v1015 = fdiv <8 x float> %v942, %v1014
  %v1016 = getelementptr i8, ptr %v988, i64 12
  %v1017 = load float, ptr %v1016, align 4
  %v1018 = insertelement <8 x float> poison, float %v1017, i64 0
  %v1019 = shufflevector <8 x float> %v1018, <8 x float> poison, <8 x i32> zeroinitializer
  %v1020 = fmul <8 x float> %v1019, %v996
  %v1021 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1020)
  %v1022 = fdiv <8 x float> %v943, %v1021
  %v1023 = getelementptr i8, ptr %v988, i64 16
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = insertelement <8 x float> poison, float %v1024, i64 0
  %v1026 = shufflevector <8 x float> %v1025, <8 x float> poison, <8 x i32> zeroinitializer
  %v1027 = fmul <8 x float> %v1026, %v996
  %v1028 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1027)
  %v1029 = fdiv <8 x float> %v944, %v1028
  %v1030 = getelementptr i8, ptr %v988, i64 20
  %v1031 = load float, ptr %v1030, align 4
  %v1032 = insertelement <8 x float> poison, float %v1031, i64 0
  %v1033 = shufflevector <8 x float> %v1032, <8 x float> poison, <8 x i32> zeroinitializer
  %v1034 = fmul <8 x float> %v1033, %v996
  %v1035 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1034)
  %v1036 = fdiv <8 x float> %v945, %v1035
  %v1037 = mul i64 %v920, %v196
  %v1038 = getelementptr i8, ptr %v190, i64 %v1037
  %v1039 = mul i64 %v885, 4
  %v1040 = getelementptr i8, ptr %v1038, i64 %v1039
  %v1041 = trunc i64 %v888 to i32
  %v1042 = insertelement <8 x i32> poison, i32 %v1041, i64 0
  %v1043 = shufflevector <8 x i32> %v1042, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1044 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1043
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1001, ptr align 4 %v1040, <8 x i1> %v1044)
  %v1045 = add i64 %v920, 1
  %v1046 = mul i64 %v1045, %v196
  %v1047 = getelementptr i8, ptr %v190, i64 %v1046
  %v1048 = mul i64 %v885, 4
  %v1049 = getelementptr i8, ptr %v1047, i64 %v1048
  %v1050 = trunc i64 %v888 to i32
  %v1051 = insertelement <8 x i32> poison, i32 %v1050, i64 0
  %v1052 = shufflevector <8 x i32> %v1051, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1053 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1052
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1008, ptr align 4 %v1049, <8 x i1> %v1053)
  %v1054 = add i64 %v920, 2
  %v1055 = mul i64 %v1054, %v196
  %v1056 = getelementptr i8, ptr %v190, i64 %v1055
  %v1057 = mul i64 %v885, 4
  %v1058 = getelementptr i8, ptr %v1056, i64 %v1057
  %v1059 = trunc i64 %v888 to i32
  %v1060 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1061
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1015, ptr align 4 %v1058, <8 x i1> %v1062)
  %v1063 = add i64 %v920, 3
  %v1064 = mul i64 %v1063, %v196
  %v1065 = getelementptr i8, ptr %v190, i64 %v1064
  %v1066 = mul i64 %v885, 4
  %v1067 = getelementptr i8, ptr %v1065, i64 %v1066
  %v1068 = trunc i64 %v888 to i32
  %v1069 = insertelement <8 x i32> poison, i32 %v1068, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1070
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1022, ptr align 4 %v1067, <8 x i1> %v1071)
  %v1072 = add i64 %v920, 4
  %v1073 = mul i64 %v1072, %v196
  %v1074 = getelementptr i8, ptr %v190, i64 %v1073
  %v1075 = mul i64 %v885, 4
  %v1076 = getelementptr i8, ptr %v1074, i64 %v1075
  %v1077 = trunc i64 %v888 to i32
  %v1078 = insertelement <8 x i32> poison, i32 %v1077, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1079
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1029, ptr align 4 %v1076, <8 x i1> %v1080)
  %v1081 = add i64 %v920, 5
  %v1082 = mul i64 %v1081, %v196
  %v1083 = getelementptr i8, ptr %v190, i64 %v1082
  %v1084 = mul i64 %v885, 4
  %v1085 = getelementptr i8, ptr %v1083, i64 %v1084
  %v1086 = trunc i64 %v888 to i32
  %v1087 = insertelement <8 x i32> poison, i32 %v1086, i64 0
  %v1088 = shufflevector <8 x i32> %v1087, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1089 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1088
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1036, ptr align 4 %v1085, <8 x i1> %v1089)
  %v1090 = add nsw i64 %v920, 6
  br label %i.102
i.end.104:
  br label %i.edge.108
i.edge.108:
  %v1091 = phi i64 [ %v919, %i.end.104 ], [ %v1137, %k.end.113 ]
  %v1092 = icmp slt i64 %v1091, %v213
  br i1 %v1092, label %i.edge.body.109, label %i.edge.end.110
i.edge.body.109:
  %v1093 = mul i64 4, %v209
  %v1094 = add i64 %v1093, 127
  %v1095 = and i64 %v1094, -128
  %v1096 = add i64 %v1095, 64
  %v1097 = sub i64 %v1091, %v210
  %v1098 = mul i64 %v1097, %v1096
  %v1099 = getelementptr i8, ptr %v194, i64 %v1098
  %v1100 = mul i64 4, %v209
  br label %k.111
k.111:
  %v1101 = phi i64 [ 0, %i.edge.body.109 ], [ %v1113, %k.body.112 ]
  %v1102 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.109 ], [ %v1112, %k.body.112 ]
  %v1103 = icmp slt i64 %v1101, %v164
  br i1 %v1103, label %k.body.112, label %k.end.113
k.body.112:
  %v1104 = mul i64 %v1101, 4
  %v1105 = getelementptr i8, ptr %v1099, i64 %v1104
  %v1106 = load float, ptr %v1105, align 4
  %v1107 = insertelement <8 x float> poison, float %v1106, i64 0
  %v1108 = shufflevector <8 x float> %v1107, <8 x float> poison, <8 x i32> zeroinitializer
  %v1109 = mul i64 %v1101, 32
  %v1110 = getelementptr i8, ptr %v192, i64 %v1109
  %v1111 = load <8 x float>, ptr %v1110, align 4
  %v1112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1108, <8 x float> %v1111, <8 x float> %v1102)
  %v1113 = add nsw i64 %v1101, 1
  br label %k.111
k.end.113:
  %v1114 = mul i64 %v1091, 4
  %v1115 = getelementptr i8, ptr %v184, i64 %v1114
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = mul i64 %v885, 4
  %v1118 = getelementptr i8, ptr %v188, i64 %v1117
  %v1119 = trunc i64 %v888 to i32
  %v1120 = insertelement <8 x i32> poison, i32 %v1119, i64 0
  %v1121 = shufflevector <8 x i32> %v1120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1122 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1121
  %v1123 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1118, <8 x i1> %v1122, <8 x float> zeroinitializer)
  %v1124 = insertelement <8 x float> poison, float %v1116, i64 0
  %v1125 = shufflevector <8 x float> %v1124, <8 x float> poison, <8 x i32> zeroinitializer
  %v1126 = fmul <8 x float> %v1125, %v1123
  %v1127 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1126)
  %v1128 = fdiv <8 x float> %v1102, %v1127
  %v1129 = mul i64 %v1091, %v196
  %v1130 = getelementptr i8, ptr %v190, i64 %v1129
  %v1131 = mul i64 %v885, 4
  %v1132 = getelementptr i8, ptr %v1130, i64 %v1131
  %v1133 = trunc i64 %v888 to i32
  %v1134 = insertelement <8 x i32> poison, i32 %v1133, i64 0
  %v1135 = shufflevector <8 x i32> %v1134, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1136 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1135
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1128, ptr align 4 %v1132, <8 x i1> %v1136)
  %v1137 = add nsw i64 %v1091, 1
  br label %i.edge.108
i.edge.end.110:
  %v1138 = add nsw i64 %v885, 8
  br label %edge.block.87
edge.block.end.89:
  %v1139 = add nsw i64 %v210, %v206
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

