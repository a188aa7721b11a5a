
define void @cosine.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 168
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 184
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
  br label %i.1
i.1:
  %v15 = phi i64 [ 0, %entry ], [ %v75, %k.edge.end.9 ]
  %v16 = icmp slt i64 %v15, %v2
  br i1 %v16, label %i.body.2, label %i.end.3
i.body.2:
  %v17 = mul i64 %v15, %v6
  %v18 = getelementptr i8, ptr %v12, i64 %v17
  %v19 = urem i64 %v4, 32
  %v20 = sub i64 %v4, %v19
  br label %k.4
k.4:
  %v21 = phi i64 [ 0, %i.body.2 ], [ %v40, %k.body.5 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v30, %k.body.5 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v33, %k.body.5 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v36, %k.body.5 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.2 ], [ %v39, %k.body.5 ]
  %v26 = icmp slt i64 %v21, %v20
  br i1 %v26, label %k.body.5, label %k.end.6
k.body.5:
  %v27 = mul i64 %v21, 4
  %v28 = getelementptr i8, ptr %v18, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v29, <8 x float> %v29, <8 x float> %v22)
  %v31 = getelementptr i8, ptr %v28, i64 32
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v32, <8 x float> %v32, <8 x float> %v23)
  %v34 = getelementptr i8, ptr %v28, i64 64
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v35, <8 x float> %v35, <8 x float> %v24)
  %v37 = getelementptr i8, ptr %v28, i64 96
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v38, <8 x float> %v38, <8 x float> %v25)
  %v40 = add nsw i64 %v21, 32
  br label %k.4
k.end.6:
  %v41 = fadd <8 x float> %v22, %v23
  %v42 = fadd <8 x float> %v24, %v25
  %v43 = fadd <8 x float> %v41, %v42
  br label %k.edge.7
k.edge.7:
  %v44 = phi i64 [ %v20, %k.end.6 ], [ %v63, %k.edge.body.8 ]
  %v45 = phi <8 x float> [ %v43, %k.end.6 ], [ %v62, %k.edge.body.8 ]
  %v46 = icmp slt i64 %v44, %v4
  br i1 %v46, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v47 = sub i64 %v4, %v44
  %v48 = call i64 @llvm.smin.i64(i64 %v47, i64 8)
  %v49 = mul i64 %v44, 4
  %v50 = getelementptr i8, ptr %v18, i64 %v49
  %v51 = trunc i64 %v48 to i32
  %v52 = insertelement <8 x i32> poison, i32 %v51, i64 0
  %v53 = shufflevector <8 x i32> %v52, <8 x i32> poison, <8 x i32> zeroinitializer
  %v54 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v53
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v50, <8 x i1> %v54, <8 x float> zeroinitializer)
  %v56 = fmul <8 x float> %v55, %v55
  %v57 = trunc i64 %v48 to i32
  %v58 = insertelement <8 x i32> poison, i32 %v57, i64 0
  %v59 = shufflevector <8 x i32> %v58, <8 x i32> poison, <8 x i32> zeroinitializer
  %v60 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v59
  %v61 = select <8 x i1> %v60, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v62 = fadd <8 x float> %v45, %v61
  %v63 = add nsw i64 %v44, 8
  br label %k.edge.7
k.edge.end.9:
  %v64 = shufflevector <8 x float> %v45, <8 x float> %v45, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v65 = shufflevector <8 x float> %v45, <8 x float> %v45, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v66 = fadd <4 x float> %v64, %v65
  %v67 = shufflevector <4 x float> %v66, <4 x float> %v66, <2 x i32> <i32 0, i32 1>
  %v68 = shufflevector <4 x float> %v66, <4 x float> %v66, <2 x i32> <i32 2, i32 3>
  %v69 = fadd <2 x float> %v67, %v68
  %v70 = extractelement <2 x float> %v69, i64 0
  %v71 = extractelement <2 x float> %v69, i64 1
  %v72 = fadd float %v70, %v71
  %v73 = mul i64 %v15, 4
  %v74 = getelementptr i8, ptr %v14, i64 %v73
  store float %v72, ptr %v74, align 4
  %v75 = add nsw i64 %v15, 1
  br label %i.1
i.end.3:
  ret void
}

define void @cosine.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v76 = getelementptr i8, ptr %arguments, i64 176
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr i8, ptr %arguments, i64 184
  %v79 = load i64, ptr %v78, align 8
  %v80 = getelementptr i8, ptr %arguments, i64 48
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr i8, ptr %arguments, i64 56
  %v83 = load i64, ptr %v82, align 8
  %v84 = getelementptr i8, ptr %arguments, i64 72
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %arguments, i64 40
  %v87 = load ptr, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %arguments, i64 104
  %v89 = load ptr, ptr %v88, align 8
  br label %j.10
j.10:
  %v90 = phi i64 [ 0, %entry ], [ %v150, %k.edge.end.18 ]
  %v91 = icmp slt i64 %v90, %v77
  br i1 %v91, label %j.body.11, label %j.end.12
j.body.11:
  %v92 = mul i64 %v90, %v81
  %v93 = getelementptr i8, ptr %v87, i64 %v92
  %v94 = urem i64 %v79, 32
  %v95 = sub i64 %v79, %v94
  br label %k.13
k.13:
  %v96 = phi i64 [ 0, %j.body.11 ], [ %v115, %k.body.14 ]
  %v97 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v105, %k.body.14 ]
  %v98 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v108, %k.body.14 ]
  %v99 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v111, %k.body.14 ]
  %v100 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v114, %k.body.14 ]
  %v101 = icmp slt i64 %v96, %v95
  br i1 %v101, label %k.body.14, label %k.end.15
k.body.14:
  %v102 = mul i64 %v96, 4
  %v103 = getelementptr i8, ptr %v93, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v104, <8 x float> %v97)
  %v106 = getelementptr i8, ptr %v103, i64 32
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v107, <8 x float> %v98)
  %v109 = getelementptr i8, ptr %v103, i64 64
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> %v110, <8 x float> %v99)
  %v112 = getelementptr i8, ptr %v103, i64 96
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v113, <8 x float> %v100)
  %v115 = add nsw i64 %v96, 32
  br label %k.13
k.end.15:
  %v116 = fadd <8 x float> %v97, %v98
  %v117 = fadd <8 x float> %v99, %v100
  %v118 = fadd <8 x float> %v116, %v117
  br label %k.edge.16
k.edge.16:
  %v119 = phi i64 [ %v95, %k.end.15 ], [ %v138, %k.edge.body.17 ]
  %v120 = phi <8 x float> [ %v118, %k.end.15 ], [ %v137, %k.edge.body.17 ]
  %v121 = icmp slt i64 %v119, %v79
  br i1 %v121, label %k.edge.body.17, label %k.edge.end.18
k.edge.body.17:
  %v122 = sub i64 %v79, %v119
  %v123 = call i64 @llvm.smin.i64(i64 %v122, i64 8)
  %v124 = mul i64 %v119, 4
  %v125 = getelementptr i8, ptr %v93, i64 %v124
  %v126 = trunc i64 %v123 to i32
  %v127 = insertelement <8 x i32> poison, i32 %v126, i64 0
  %v128 = shufflevector <8 x i32> %v127, <8 x i32> poison, <8 x i32> zeroinitializer
  %v129 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v128
  %v130 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v125, <8 x i1> %v129, <8 x float> zeroinitializer)
  %v131 = fmul <8 x float> %v130, %v130
  %v132 = trunc i64 %v123 to i32
  %v133 = insertelement <8 x i32> poison, i32 %v132, i64 0
  %v134 = shufflevector <8 x i32> %v133, <8 x i32> poison, <8 x i32> zeroinitializer
  %v135 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v134
  %v136 = select <8 x i1> %v135, <8 x float> %v131, <8 x float> splat (float 0x0000000000000000)
  %v137 = fadd <8 x float> %v120, %v136
  %v138 = add nsw i64 %v119, 8
  br label %k.edge.16
k.edge.end.18:
  %v139 = shufflevector <8 x float> %v120, <8 x float> %v120, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v140 = shufflevector <8 x float> %v120, <8 x float> %v120, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v141 = fadd <4 x float> %v139, %v140
  %v142 = shufflevector <4 x float> %v141, <4 x float> %v141, <2 x i32> <i32 0, i32 1>
  %v143 = shufflevector <4 x float> %v141, <4 x float> %v141, <2 x i32> <i32 2, i32 3>
  %v144 = fadd <2 x float> %v142, %v143
  %v145 = extractelement <2 x float> %v144, i64 0
  %v146 = extractelement <2 x float> %v144, i64 1
  %v147 = fadd float %v145, %v146
  %v148 = mul i64 %v90, 4
  %v149 = getelementptr i8, ptr %v89, i64 %v148
  store float %v147, ptr %v149, align 4
  %v150 = add nsw i64 %v90, 1
  br label %j.10
j.end.12:
  ret void
}

define void @cosine.output(ptr noundef %arguments) nounwind  {
entry:
  %v151 = getelementptr i8, ptr %arguments, i64 168
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr i8, ptr %arguments, i64 176
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr i8, ptr %arguments, i64 184
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr i8, ptr %arguments, i64 8
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr i8, ptr %arguments, i64 16
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr i8, ptr %arguments, i64 32
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr i8, ptr %arguments, i64 0
  %v164 = load ptr, ptr %v163, align 8
  %v165 = getelementptr i8, ptr %arguments, i64 48
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr i8, ptr %arguments, i64 56
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %arguments, i64 72
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr i8, ptr %arguments, i64 40
  %v172 = load ptr, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %arguments, i64 96
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %arguments, i64 80
  %v176 = load ptr, ptr %v175, align 8
  %v177 = getelementptr i8, ptr %arguments, i64 120
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %arguments, i64 104
  %v180 = load ptr, ptr %v179, align 8
  %v181 = getelementptr i8, ptr %arguments, i64 128
  %v182 = load ptr, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %arguments, i64 192
  %v184 = load ptr, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %arguments, i64 200
  %v186 = load ptr, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %arguments, i64 136
  %v188 = load i64, ptr %v187, align 8
  br label %row.block.19
row.block.19:
  %v189 = phi i64 [ 0, %entry ], [ %v882, %edge.block.end.57 ]
  %v190 = icmp slt i64 %v189, %v152
  br i1 %v190, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v191 = add i64 %v189, 516
  %v192 = call i64 @llvm.smin.i64(i64 %v152, i64 %v191)
  %v193 = sub i64 %v192, %v189
  %v194 = urem i64 %v193, 6
  %v195 = sub i64 %v192, %v194
  br label %pack.rows.22
pack.rows.22:
  %v196 = phi i64 [ %v189, %row.block.body.20 ], [ %v253, %pack.rows.end.27 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %pack.rows.body.23, label %pack.rows.end.24
pack.rows.body.23:
  %v198 = sub i64 %v196, %v189
  %v199 = urem i64 %v198, 6
  %v200 = mul i64 4, %v156
  %v201 = sub i64 %v198, %v199
  %v202 = mul i64 %v201, %v200
  %v203 = mul i64 %v199, 4
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr i8, ptr %v186, i64 %v204
  %v206 = mul i64 24, %v156
  br label %pack.rows.25
pack.rows.25:
  %v207 = phi i64 [ 0, %pack.rows.body.23 ], [ %v252, %pack.rows.body.26 ]
  %v208 = icmp slt i64 %v207, %v156
  br i1 %v208, label %pack.rows.body.26, label %pack.rows.end.27
pack.rows.body.26:
  %v209 = mul i64 %v207, 24
  %v210 = getelementptr i8, ptr %v205, i64 %v209
  %v211 = mul i64 %v196, %v158
  %v212 = getelementptr i8, ptr %v164, i64 %v211
  %v213 = mul i64 %v207, 4
  %v214 = getelementptr i8, ptr %v212, i64 %v213
  %v215 = load float, ptr %v214, align 4
  %v216 = getelementptr i8, ptr %v210, i64 0
  store float %v215, ptr %v216, align 4
  %v217 = add i64 %v196, 1
  %v218 = mul i64 %v217, %v158
  %v219 = getelementptr i8, ptr %v164, i64 %v218
  %v220 = mul i64 %v207, 4
  %v221 = getelementptr i8, ptr %v219, i64 %v220
  %v222 = load float, ptr %v221, align 4
  %v223 = getelementptr i8, ptr %v210, i64 4
  store float %v222, ptr %v223, align 4
  %v224 = add i64 %v196, 2
  %v225 = mul i64 %v224, %v158
  %v226 = getelementptr i8, ptr %v164, i64 %v225
  %v227 = mul i64 %v207, 4
  %v228 = getelementptr i8, ptr %v226, i64 %v227
  %v229 = load float, ptr %v228, align 4
  %v230 = getelementptr i8, ptr %v210, i64 8
  store float %v229, ptr %v230, align 4
  %v231 = add i64 %v196, 3
  %v232 = mul i64 %v231, %v158
  %v233 = getelementptr i8, ptr %v164, i64 %v232
  %v234 = mul i64 %v207, 4
  %v235 = getelementptr i8, ptr %v233, i64 %v234
  %v236 = load float, ptr %v235, align 4
  %v237 = getelementptr i8, ptr %v210, i64 12
  store float %v236, ptr %v237, align 4
  %v238 = add i64 %v196, 4
  %v239 = mul i64 %v238, %v158
  %v240 = getelementptr i8, ptr %v164, i64 %v239
  %v241 = mul i64 %v207, 4
  %v242 = getelementptr i8, ptr %v240, i64 %v241
  %v243 = load float, ptr %v242, align 4
  %v244 = getelementptr i8, ptr %v210, i64 16
  store float %v243, ptr %v244, align 4
  %v245 = add i64 %v196, 5
  %v246 = mul i64 %v245, %v158
  %v247 = getelementptr i8, ptr %v164, i64 %v246
  %v248 = mul i64 %v207, 4
  %v249 = getelementptr i8, ptr %v247, i64 %v248
  %v250 = load float, ptr %v249, align 4
  %v251 = getelementptr i8, ptr %v210, i64 20
  store float %v250, ptr %v251, align 4
  %v252 = add nsw i64 %v207, 1
  br label %pack.rows.25
pack.rows.end.27:
  %v253 = add nsw i64 %v196, 6
  br label %pack.rows.22
pack.rows.end.24:
  br label %pack.rows.28
pack.rows.28:
  %v254 = phi i64 [ %v195, %pack.rows.end.24 ], [ %v276, %pack.rows.end.33 ]
  %v255 = icmp slt i64 %v254, %v192
  br i1 %v255, label %pack.rows.body.29, label %pack.rows.end.30
pack.rows.body.29:
  %v256 = sub i64 %v254, %v189
  %v257 = urem i64 %v256, 6
  %v258 = mul i64 4, %v156
  %v259 = sub i64 %v256, %v257
  %v260 = mul i64 %v259, %v258
  %v261 = mul i64 %v257, 4
  %v262 = add i64 %v260, %v261
  %v263 = getelementptr i8, ptr %v186, i64 %v262
  %v264 = mul i64 24, %v156
  br label %pack.rows.31
pack.rows.31:
  %v265 = phi i64 [ 0, %pack.rows.body.29 ], [ %v275, %pack.rows.body.32 ]
  %v266 = icmp slt i64 %v265, %v156
  br i1 %v266, label %pack.rows.body.32, label %pack.rows.end.33
pack.rows.body.32:
  %v267 = mul i64 %v265, 24
  %v268 = getelementptr i8, ptr %v263, i64 %v267
  %v269 = mul i64 %v254, %v158
  %v270 = getelementptr i8, ptr %v164, i64 %v269
  %v271 = mul i64 %v265, 4
  %v272 = getelementptr i8, ptr %v270, i64 %v271
  %v273 = load float, ptr %v272, align 4
  %v274 = getelementptr i8, ptr %v268, i64 0
  store float %v273, ptr %v274, align 4
  %v275 = add nsw i64 %v265, 1
  br label %pack.rows.31
pack.rows.end.33:
  %v276 = add nsw i64 %v254, 1
  br label %pack.rows.28
pack.rows.end.30:
  %v277 = urem i64 %v154, 16
  %v278 = sub i64 %v154, %v277
  br label %block.34
block.34:
  %v279 = phi i64 [ 0, %pack.rows.end.30 ], [ %v623, %i.edge.end.51 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %block.body.35, label %block.end.36
block.body.35:
  %v281 = mul i64 64, %v156
  br label %pack.b.37
pack.b.37:
  %v282 = phi i64 [ 0, %block.body.35 ], [ %v354, %pack.k.end.42 ]
  %v283 = icmp slt i64 %v282, 16
  br i1 %v283, label %pack.b.body.38, label %pack.b.end.39
pack.b.body.38:
  %v284 = mul i64 %v282, 4
  %v285 = getelementptr i8, ptr %v184, i64 %v284
  br label %pack.k.40
pack.k.40:
  %v286 = phi i64 [ 0, %pack.b.body.38 ], [ %v353, %pack.k.body.41 ]
  %v287 = icmp slt i64 %v286, %v156
  br i1 %v287, label %pack.k.body.41, label %pack.k.end.42
pack.k.body.41:
  %v288 = mul i64 %v286, 64
  %v289 = getelementptr i8, ptr %v285, i64 %v288
  %v290 = add i64 %v279, %v282
  %v291 = mul i64 %v290, %v166
  %v292 = getelementptr i8, ptr %v172, i64 %v291
  %v293 = mul i64 %v286, 4
  %v294 = getelementptr i8, ptr %v292, i64 %v293
  %v295 = load float, ptr %v294, align 4
  %v296 = getelementptr i8, ptr %v289, i64 0
  store float %v295, ptr %v296, align 4
  %v297 = add i64 %v279, %v282
  %v298 = add i64 %v297, 1
  %v299 = mul i64 %v298, %v166
  %v300 = getelementptr i8, ptr %v172, i64 %v299
  %v301 = mul i64 %v286, 4
  %v302 = getelementptr i8, ptr %v300, i64 %v301
  %v303 = load float, ptr %v302, align 4
  %v304 = getelementptr i8, ptr %v289, i64 4
  store float %v303, ptr %v304, align 4
  %v305 = add i64 %v279, %v282
  %v306 = add i64 %v305, 2
  %v307 = mul i64 %v306, %v166
  %v308 = getelementptr i8, ptr %v172, i64 %v307
  %v309 = mul i64 %v286, 4
  %v310 = getelementptr i8, ptr %v308, i64 %v309
  %v311 = load float, ptr %v310, align 4
  %v312 = getelementptr i8, ptr %v289, i64 8
  store float %v311, ptr %v312, align 4
  %v313 = add i64 %v279, %v282
  %v314 = add i64 %v313, 3
  %v315 = mul i64 %v314, %v166
  %v316 = getelementptr i8, ptr %v172, i64 %v315
  %v317 = mul i64 %v286, 4
  %v318 = getelementptr i8, ptr %v316, i64 %v317
  %v319 = load float, ptr %v318, align 4
  %v320 = getelementptr i8, ptr %v289, i64 12
  store float %v319, ptr %v320, align 4
  %v321 = add i64 %v279, %v282
  %v322 = add i64 %v321, 4
  %v323 = mul i64 %v322, %v166
  %v324 = getelementptr i8, ptr %v172, i64 %v323
  %v325 = mul i64 %v286, 4
  %v326 = getelementptr i8, ptr %v324, i64 %v325
  %v327 = load float, ptr %v326, align 4
  %v328 = getelementptr i8, ptr %v289, i64 16
  store float %v327, ptr %v328, align 4
  %v329 = add i64 %v279, %v282
  %v330 = add i64 %v329, 5
  %v331 = mul i64 %v330, %v166
  %v332 = getelementptr i8, ptr %v172, i64 %v331
  %v333 = mul i64 %v286, 4
  %v334 = getelementptr i8, ptr %v332, i64 %v333
  %v335 = load float, ptr %v334, align 4
  %v336 = getelementptr i8, ptr %v289, i64 20
  store float %v335, ptr %v336, align 4
  %v337 = add i64 %v279, %v282
  %v338 = add i64 %v337, 6
  %v339 = mul i64 %v338, %v166
  %v340 = getelementptr i8, ptr %v172, i64 %v339
  %v341 = mul i64 %v286, 4
  %v342 = getelementptr i8, ptr %v340, i64 %v341
  %v343 = load float, ptr %v342, align 4
  %v344 = getelementptr i8, ptr %v289, i64 24
  store float %v343, ptr %v344, align 4
  %v345 = add i64 %v279, %v282
  %v346 = add i64 %v345, 7
  %v347 = mul i64 %v346, %v166
  %v348 = getelementptr i8, ptr %v172, i64 %v347
  %v349 = mul i64 %v286, 4
  %v350 = getelementptr i8, ptr %v348, i64 %v349
  %v351 = load float, ptr %v350, align 4
  %v352 = getelementptr i8, ptr %v289, i64 28
  store float %v351, ptr %v352, align 4
  %v353 = add nsw i64 %v286, 1
  br label %pack.k.40
pack.k.end.42:
  %v354 = add nsw i64 %v282, 8
  br label %pack.b.37
pack.b.end.39:
  %v355 = sub i64 %v192, %v189
  %v356 = urem i64 %v355, 6
  %v357 = sub i64 %v192, %v356
  br label %i.43
i.43:
  %v358 = phi i64 [ %v189, %pack.b.end.39 ], [ %v567, %k.end.48 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %i.body.44, label %i.end.45
i.body.44:
  %v360 = sub i64 %v358, %v189
  %v361 = urem i64 %v360, 6
  %v362 = mul i64 4, %v156
  %v363 = sub i64 %v360, %v361
  %v364 = mul i64 %v363, %v362
  %v365 = mul i64 %v361, 4
  %v366 = add i64 %v364, %v365
  %v367 = getelementptr i8, ptr %v186, i64 %v366
  %v368 = mul i64 24, %v156
  %v369 = getelementptr i8, ptr %v367, i64 4
  %v370 = getelementptr i8, ptr %v367, i64 8
  %v371 = getelementptr i8, ptr %v367, i64 12
  %v372 = getelementptr i8, ptr %v367, i64 16
  %v373 = getelementptr i8, ptr %v367, i64 20
  br label %k.46
k.46:
  %v374 = phi i64 [ 0, %i.body.44 ], [ %v436, %k.body.47 ]
  %v375 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v397, %k.body.47 ]
  %v376 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v400, %k.body.47 ]
  %v377 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v406, %k.body.47 ]
  %v378 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v407, %k.body.47 ]
  %v379 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v413, %k.body.47 ]
  %v380 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v414, %k.body.47 ]
  %v381 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v420, %k.body.47 ]
  %v382 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v421, %k.body.47 ]
  %v383 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v427, %k.body.47 ]
  %v384 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v428, %k.body.47 ]
  %v385 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v434, %k.body.47 ]
  %v386 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.44 ], [ %v435, %k.body.47 ]
  %v387 = icmp slt i64 %v374, %v156
  br i1 %v387, label %k.body.47, label %k.end.48
k.body.47:
  %v388 = mul i64 %v374, 24
  %v389 = getelementptr i8, ptr %v367, i64 %v388
  %v390 = load float, ptr %v389, align 4
  %v391 = insertelement <8 x float> poison, float %v390, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  %v393 = mul i64 %v374, 64
  %v394 = getelementptr i8, ptr %v184, i64 %v393
  %v395 = getelementptr i8, ptr %v394, i64 0
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> %v396, <8 x float> %v375)
  %v398 = getelementptr i8, ptr %v394, i64 32
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v392, <8 x float> %v399, <8 x float> %v376)
  %v401 = mul i64 %v374, 24
  %v402 = getelementptr i8, ptr %v369, i64 %v401
  %v403 = load float, ptr %v402, align 4
  %v404 = insertelement <8 x float> poison, float %v403, i64 0
  %v405 = shufflevector <8 x float> %v404, <8 x float> poison, <8 x i32> zeroinitializer
  %v406 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v396, <8 x float> %v377)
  %v407 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v405, <8 x float> %v399, <8 x float> %v378)
  %v408 = mul i64 %v374, 24
  %v409 = getelementptr i8, ptr %v370, i64 %v408
  %v410 = load float, ptr %v409, align 4
  %v411 = insertelement <8 x float> poison, float %v410, i64 0
  %v412 = shufflevector <8 x float> %v411, <8 x float> poison, <8 x i32> zeroinitializer
  %v413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v412, <8 x float> %v396, <8 x float> %v379)
  %v414 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v412, <8 x float> %v399, <8 x float> %v380)
  %v415 = mul i64 %v374, 24
  %v416 = getelementptr i8, ptr %v371, i64 %v415
  %v417 = load float, ptr %v416, align 4
  %v418 = insertelement <8 x float> poison, float %v417, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  %v420 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v419, <8 x float> %v396, <8 x float> %v381)
  %v421 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v419, <8 x float> %v399, <8 x float> %v382)
  %v422 = mul i64 %v374, 24
  %v423 = getelementptr i8, ptr %v372, i64 %v422
  %v424 = load float, ptr %v423, align 4
  %v425 = insertelement <8 x float> poison, float %v424, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v426, <8 x float> %v396, <8 x float> %v383)
  %v428 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v426, <8 x float> %v399, <8 x float> %v384)
  %v429 = mul i64 %v374, 24
  %v430 = getelementptr i8, ptr %v373, i64 %v429
  %v431 = load float, ptr %v430, align 4
  %v432 = insertelement <8 x float> poison, float %v431, i64 0
  %v433 = shufflevector <8 x float> %v432, <8 x float> poison, <8 x i32> zeroinitializer
  %v434 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v433, <8 x float> %v396, <8 x float> %v385)
  %v435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v433, <8 x float> %v399, <8 x float> %v386)
  %v436 = add nsw i64 %v374, 1
  br label %k.46
k.end.48:
  %v437 = mul i64 %v358, 4
  %v438 = getelementptr i8, ptr %v176, i64 %v437
  %v439 = load float, ptr %v438, align 4
  %v440 = mul i64 %v279, 4
  %v441 = getelementptr i8, ptr %v180, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = insertelement <8 x float> poison, float %v439, i64 0
  %v444 = shufflevector <8 x float> %v443, <8 x float> poison, <8 x i32> zeroinitializer
  %v445 = fmul <8 x float> %v444, %v442
  %v446 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v445)
  %v447 = fdiv <8 x float> %v375, %v446
  %v448 = getelementptr i8, ptr %v441, i64 32
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = fmul <8 x float> %v444, %v449
  %v451 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v450)
  %v452 = fdiv <8 x float> %v376, %v451
  %v453 = getelementptr i8, ptr %v438, i64 4
  %v454 = load float, ptr %v453, align 4
  %v455 = insertelement <8 x float> poison, float %v454, i64 0
  %v456 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> zeroinitializer
  %v457 = fmul <8 x float> %v456, %v442
  %v458 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v457)
  %v459 = fdiv <8 x float> %v377, %v458
  %v460 = fmul <8 x float> %v456, %v449
  %v461 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v460)
  %v462 = fdiv <8 x float> %v378, %v461
  %v463 = getelementptr i8, ptr %v438, i64 8
  %v464 = load float, ptr %v463, align 4
  %v465 = insertelement <8 x float> poison, float %v464, i64 0
  %v466 = shufflevector <8 x float> %v465, <8 x float> poison, <8 x i32> zeroinitializer
  %v467 = fmul <8 x float> %v466, %v442
  %v468 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v467)
  %v469 = fdiv <8 x float> %v379, %v468
  %v470 = fmul <8 x float> %v466, %v449
  %v471 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v470)
  %v472 = fdiv <8 x float> %v380, %v471
  %v473 = getelementptr i8, ptr %v438, i64 12
  %v474 = load float, ptr %v473, align 4
  %v475 = insertelement <8 x float> poison, float %v474, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = fmul <8 x float> %v476, %v442
  %v478 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v477)
  %v479 = fdiv <8 x float> %v381, %v478
  %v480 = fmul <8 x float> %v476, %v449
  %v481 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v480)
  %v482 = fdiv <8 x float> %v382, %v481
  %v483 = getelementptr i8, ptr %v438, i64 16
  %v484 = load float, ptr %v483, align 4
  %v485 = insertelement <8 x float> poison, float %v484, i64 0
  %v486 = shufflevector <8 x float> %v485, <8 x float> poison, <8 x i32> zeroinitializer
  %v487 = fmul <8 x float> %v486, %v442
  %v488 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v487)
  %v489 = fdiv <8 x float> %v383, %v488
  %v490 = fmul <8 x float> %v486, %v449
  %v491 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v490)
  %v492 = fdiv <8 x float> %v384, %v491
  %v493 = getelementptr i8, ptr %v438, i64 20
  %v494 = load float, ptr %v493, align 4
  %v495 = insertelement <8 x float> poison, float %v494, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = fmul <8 x float> %v496, %v442
  %v498 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v497)
  %v499 = fdiv <8 x float> %v385, %v498
  %v500 = fmul <8 x float> %v496, %v449
  %v501 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v500)
  %v502 = fdiv <8 x float> %v386, %v501
  %v503 = mul i64 %v358, %v188
  %v504 = getelementptr i8, ptr %v182, i64 %v503
  %v505 = mul i64 %v279, 4
  %v506 = getelementptr i8, ptr %v504, i64 %v505
  store <8 x float> %v447, ptr %v506, align 4
  %v507 = mul i64 %v358, %v188
  %v508 = getelementptr i8, ptr %v182, i64 %v507
  %v509 = add i64 %v279, 8
  %v510 = mul i64 %v509, 4
  %v511 = getelementptr i8, ptr %v508, i64 %v510
  store <8 x float> %v452, ptr %v511, align 4
  %v512 = add i64 %v358, 1
  %v513 = mul i64 %v512, %v188
  %v514 = getelementptr i8, ptr %v182, i64 %v513
  %v515 = mul i64 %v279, 4
  %v516 = getelementptr i8, ptr %v514, i64 %v515
  store <8 x float> %v459, ptr %v516, align 4
  %v517 = add i64 %v358, 1
  %v518 = mul i64 %v517, %v188
  %v519 = getelementptr i8, ptr %v182, i64 %v518
  %v520 = add i64 %v279, 8
  %v521 = mul i64 %v520, 4
  %v522 = getelementptr i8, ptr %v519, i64 %v521
  store <8 x float> %v462, ptr %v522, align 4
  %v523 = add i64 %v358, 2
  %v524 = mul i64 %v523, %v188
  %v525 = getelementptr i8, ptr %v182, i64 %v524
  %v526 = mul i64 %v279, 4
  %v527 = getelementptr i8, ptr %v525, i64 %v526
  store <8 x float> %v469, ptr %v527, align 4
  %v528 = add i64 %v358, 2
  %v529 = mul i64 %v528, %v188
  %v530 = getelementptr i8, ptr %v182, i64 %v529
  %v531 = add i64 %v279, 8
  %v532 = mul i64 %v531, 4
  %v533 = getelementptr i8, ptr %v530, i64 %v532
  store <8 x float> %v472, ptr %v533, align 4
  %v534 = add i64 %v358, 3
  %v535 = mul i64 %v534, %v188
  %v536 = getelementptr i8, ptr %v182, i64 %v535
  %v537 = mul i64 %v279, 4
  %v538 = getelementptr i8, ptr %v536, i64 %v537
  store <8 x float> %v479, ptr %v538, align 4
  %v539 = add i64 %v358, 3
  %v540 = mul i64 %v539, %v188
  %v541 = getelementptr i8, ptr %v182, i64 %v540
  %v542 = add i64 %v279, 8
  %v543 = mul i64 %v542, 4
  %v544 = getelementptr i8, ptr %v541, i64 %v543
  store <8 x float> %v482, ptr %v544, align 4
  %v545 = add i64 %v358, 4
  %v546 = mul i64 %v545, %v188
  %v547 = getelementptr i8, ptr %v182, i64 %v546
  %v548 = mul i64 %v279, 4
  %v549 = getelementptr i8, ptr %v547, i64 %v548
  store <8 x float> %v489, ptr %v549, align 4
  %v550 = add i64 %v358, 4
  %v551 = mul i64 %v550, %v188
  %v552 = getelementptr i8, ptr %v182, i64 %v551
  %v553 = add i64 %v279, 8
  %v554 = mul i64 %v553, 4
  %v555 = getelementptr i8, ptr %v552, i64 %v554
  store <8 x float> %v492, ptr %v555, align 4
  %v556 = add i64 %v358, 5
  %v557 = mul i64 %v556, %v188
  %v558 = getelementptr i8, ptr %v182, i64 %v557
  %v559 = mul i64 %v279, 4
  %v560 = getelementptr i8, ptr %v558, i64 %v559
  store <8 x float> %v499, ptr %v560, align 4
  %v561 = add i64 %v358, 5
  %v562 = mul i64 %v561, %v188
  %v563 = getelementptr i8, ptr %v182, i64 %v562
  %v564 = add i64 %v279, 8
  %v565 = mul i64 %v564, 4
  %v566 = getelementptr i8, ptr %v563, i64 %v565
  store <8 x float> %v502, ptr %v566, align 4
  %v567 = add nsw i64 %v358, 6
  br label %i.43
i.end.45:
  br label %i.edge.49
i.edge.49:
  %v568 = phi i64 [ %v357, %i.end.45 ], [ %v622, %k.end.54 ]
  %v569 = icmp slt i64 %v568, %v192
  br i1 %v569, label %i.edge.body.50, label %i.edge.end.51
i.edge.body.50:
  %v570 = sub i64 %v568, %v189
  %v571 = urem i64 %v570, 6
  %v572 = mul i64 4, %v156
  %v573 = sub i64 %v570, %v571
  %v574 = mul i64 %v573, %v572
  %v575 = mul i64 %v571, 4
  %v576 = add i64 %v574, %v575
  %v577 = getelementptr i8, ptr %v186, i64 %v576
  %v578 = mul i64 24, %v156
  br label %k.52
k.52:
  %v579 = phi i64 [ 0, %i.edge.body.50 ], [ %v596, %k.body.53 ]
  %v580 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.50 ], [ %v592, %k.body.53 ]
  %v581 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.50 ], [ %v595, %k.body.53 ]
  %v582 = icmp slt i64 %v579, %v156
  br i1 %v582, label %k.body.53, label %k.end.54
k.body.53:
  %v583 = mul i64 %v579, 24
  %v584 = getelementptr i8, ptr %v577, i64 %v583
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = mul i64 %v579, 64
  %v589 = getelementptr i8, ptr %v184, i64 %v588
  %v590 = getelementptr i8, ptr %v589, i64 0
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v591, <8 x float> %v580)
  %v593 = getelementptr i8, ptr %v589, i64 32
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v587, <8 x float> %v594, <8 x float> %v581)
  %v596 = add nsw i64 %v579, 1
  br label %k.52
k.end.54:
  %v597 = mul i64 %v568, 4
  %v598 = getelementptr i8, ptr %v176, i64 %v597
  %v599 = load float, ptr %v598, align 4
  %v600 = mul i64 %v279, 4
  %v601 = getelementptr i8, ptr %v180, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = insertelement <8 x float> poison, float %v599, i64 0
  %v604 = shufflevector <8 x float> %v603, <8 x float> poison, <8 x i32> zeroinitializer
  %v605 = fmul <8 x float> %v604, %v602
  %v606 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v605)
  %v607 = fdiv <8 x float> %v580, %v606
  %v608 = getelementptr i8, ptr %v601, i64 32
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = fmul <8 x float> %v604, %v609
  %v611 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v610)
  %v612 = fdiv <8 x float> %v581, %v611
  %v613 = mul i64 %v568, %v188
  %v614 = getelementptr i8, ptr %v182, i64 %v613
  %v615 = mul i64 %v279, 4
  %v616 = getelementptr i8, ptr %v614, i64 %v615
  store <8 x float> %v607, ptr %v616, align 4
  %v617 = mul i64 %v568, %v188
  %v618 = getelementptr i8, ptr %v182, i64 %v617
  %v619 = add i64 %v279, 8
  %v620 = mul i64 %v619, 4
  %v621 = getelementptr i8, ptr %v618, i64 %v620
  store <8 x float> %v612, ptr %v621, align 4
  %v622 = add nsw i64 %v568, 1
  br label %i.edge.49
i.edge.end.51:
  %v623 = add nsw i64 %v279, 16
  br label %block.34
block.end.36:
  br label %edge.block.55
edge.block.55:
  %v624 = phi i64 [ %v278, %block.end.36 ], [ %v881, %i.edge.end.80 ]
  %v625 = icmp slt i64 %v624, %v154
  br i1 %v625, label %edge.block.body.56, label %edge.block.end.57
edge.block.body.56:
  %v626 = sub i64 %v154, %v624
  %v627 = call i64 @llvm.smin.i64(i64 %v626, i64 8)
  %v628 = mul i64 32, %v156
  %v629 = sub i64 %v154, %v624
  %v630 = call i64 @llvm.smin.i64(i64 %v629, i64 8)
  br label %pack.b.58
pack.b.58:
  %v631 = phi i64 [ 0, %edge.block.body.56 ], [ %v647, %pack.k.end.63 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %pack.b.body.59, label %pack.b.end.60
pack.b.body.59:
  %v633 = mul i64 %v631, 4
  %v634 = getelementptr i8, ptr %v184, i64 %v633
  br label %pack.k.61
pack.k.61:
  %v635 = phi i64 [ 0, %pack.b.body.59 ], [ %v646, %pack.k.body.62 ]
  %v636 = icmp slt i64 %v635, %v156
  br i1 %v636, label %pack.k.body.62, label %pack.k.end.63
pack.k.body.62:
  %v637 = mul i64 %v635, 32
  %v638 = getelementptr i8, ptr %v634, i64 %v637
  %v639 = add i64 %v624, %v631
  %v640 = mul i64 %v639, %v166
  %v641 = getelementptr i8, ptr %v172, i64 %v640
  %v642 = mul i64 %v635, 4
  %v643 = getelementptr i8, ptr %v641, i64 %v642
  %v644 = load float, ptr %v643, align 4
  %v645 = getelementptr i8, ptr %v638, i64 0
  store float %v644, ptr %v645, align 4
  %v646 = add nsw i64 %v635, 1
  br label %pack.k.61
pack.k.end.63:
  %v647 = add nsw i64 %v631, 1
  br label %pack.b.58
pack.b.end.60:
  %v648 = icmp slt i64 %v630, 8
  br i1 %v648, label %pack.pad.64, label %pack.pad.end.65
pack.pad.64:
  br label %pack.k.66
pack.k.66:
  %v649 = phi i64 [ 0, %pack.pad.64 ], [ %v659, %pack.pad.end.71 ]
  %v650 = icmp slt i64 %v649, %v156
  br i1 %v650, label %pack.k.body.67, label %pack.k.end.68
pack.k.body.67:
  %v651 = mul i64 %v649, 32
  %v652 = getelementptr i8, ptr %v184, i64 %v651
  br label %pack.pad.69
pack.pad.69:
  %v653 = phi i64 [ %v630, %pack.k.body.67 ], [ %v658, %pack.pad.body.70 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %pack.pad.body.70, label %pack.pad.end.71
pack.pad.body.70:
  %v655 = mul i64 %v653, 4
  %v656 = getelementptr i8, ptr %v652, i64 %v655
  %v657 = getelementptr i8, ptr %v656, i64 0
  store float 0x0000000000000000, ptr %v657, align 4
  %v658 = add nsw i64 %v653, 1
  br label %pack.pad.69
pack.pad.end.71:
  %v659 = add nsw i64 %v649, 1
  br label %pack.k.66
pack.k.end.68:
  br label %pack.pad.end.65
pack.pad.end.65:
  %v660 = sub i64 %v192, %v189
  %v661 = urem i64 %v660, 6
  %v662 = sub i64 %v192, %v661
  br label %i.72
i.72:
  %v663 = phi i64 [ %v189, %pack.pad.end.65 ], [ %v831, %k.end.77 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %i.body.73, label %i.end.74
i.body.73:
  %v665 = sub i64 %v663, %v189
  %v666 = urem i64 %v665, 6
  %v667 = mul i64 4, %v156
  %v668 = sub i64 %v665, %v666
  %v669 = mul i64 %v668, %v667
  %v670 = mul i64 %v666, 4
  %v671 = add i64 %v669, %v670
  %v672 = getelementptr i8, ptr %v186, i64 %v671
  %v673 = mul i64 24, %v156
  %v674 = getelementptr i8, ptr %v672, i64 4
  %v675 = getelementptr i8, ptr %v672, i64 8
  %v676 = getelementptr i8, ptr %v672, i64 12
  %v677 = getelementptr i8, ptr %v672, i64 16
  %v678 = getelementptr i8, ptr %v672, i64 20
  br label %k.75
k.75:
  %v679 = phi i64 [ 0, %i.body.73 ], [ %v727, %k.body.76 ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v696, %k.body.76 ]
  %v681 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v702, %k.body.76 ]
  %v682 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v708, %k.body.76 ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v714, %k.body.76 ]
  %v684 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v720, %k.body.76 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.73 ], [ %v726, %k.body.76 ]
  %v686 = icmp slt i64 %v679, %v156
  br i1 %v686, label %k.body.76, label %k.end.77
k.body.76:
  %v687 = mul i64 %v679, 24
  %v688 = getelementptr i8, ptr %v672, i64 %v687
  %v689 = load float, ptr %v688, align 4
  %v690 = insertelement <8 x float> poison, float %v689, i64 0
  %v691 = shufflevector <8 x float> %v690, <8 x float> poison, <8 x i32> zeroinitializer
  %v692 = mul i64 %v679, 32
  %v693 = getelementptr i8, ptr %v184, i64 %v692
  %v694 = getelementptr i8, ptr %v693, i64 0
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v691, <8 x float> %v695, <8 x float> %v680)
  %v697 = mul i64 %v679, 24
  %v698 = getelementptr i8, ptr %v674, i64 %v697
  %v699 = load float, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float %v699, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v701, <8 x float> %v695, <8 x float> %v681)
  %v703 = mul i64 %v679, 24
  %v704 = getelementptr i8, ptr %v675, i64 %v703
  %v705 = load float, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float %v705, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v707, <8 x float> %v695, <8 x float> %v682)
  %v709 = mul i64 %v679, 24
  %v710 = getelementptr i8, ptr %v676, i64 %v709
  %v711 = load float, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float %v711, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v713, <8 x float> %v695, <8 x float> %v683)
  %v715 = mul i64 %v679, 24
  %v716 = getelementptr i8, ptr %v677, i64 %v715
  %v717 = load float, ptr %v716, align 4
  %v718 = insertelement <8 x float> poison, float %v717, i64 0
  %v719 = shufflevector <8 x float> %v718, <8 x float> poison, <8 x i32> zeroinitializer
  %v720 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v719, <8 x float> %v695, <8 x float> %v684)
  %v721 = mul i64 %v679, 24
  %v722 = getelementptr i8, ptr %v678, i64 %v721
  %v723 = load float, ptr %v722, align 4
  %v724 = insertelement <8 x float> poison, float %v723, i64 0
  %v725 = shufflevector <8 x float> %v724, <8 x float> poison, <8 x i32> zeroinitializer
  %v726 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v725, <8 x float> %v695, <8 x float> %v685)
  %v727 = add nsw i64 %v679, 1
  br label %k.75
k.end.77:
  %v728 = mul i64 %v663, 4
  %v729 = getelementptr i8, ptr %v176, i64 %v728
  %v730 = load float, ptr %v729, align 4
  %v731 = mul i64 %v624, 4
  %v732 = getelementptr i8, ptr %v180, i64 %v731
  %v733 = trunc i64 %v627 to i32
  %v734 = insertelement <8 x i32> poison, i32 %v733, i64 0
  %v735 = shufflevector <8 x i32> %v734, <8 x i32> poison, <8 x i32> zeroinitializer
  %v736 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v735
  %v737 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v732, <8 x i1> %v736, <8 x float> zeroinitializer)
  %v738 = insertelement <8 x float> poison, float %v730, i64 0
  %v739 = shufflevector <8 x float> %v738, <8 x float> poison, <8 x i32> zeroinitializer
  %v740 = fmul <8 x float> %v739, %v737
  %v741 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v740)
  %v742 = fdiv <8 x float> %v680, %v741
  %v743 = getelementptr i8, ptr %v729, i64 4
  %v744 = load float, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v744, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fmul <8 x float> %v746, %v737
  %v748 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v747)
  %v749 = fdiv <8 x float> %v681, %v748
  %v750 = getelementptr i8, ptr %v729, i64 8
  %v751 = load float, ptr %v750, align 4
  %v752 = insertelement <8 x float> poison, float %v751, i64 0
  %v753 = shufflevector <8 x float> %v752, <8 x float> poison, <8 x i32> zeroinitializer
  %v754 = fmul <8 x float> %v753, %v737
  %v755 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v754)
  %v756 = fdiv <8 x float> %v682, %v755
  %v757 = getelementptr i8, ptr %v729, i64 12
  %v758 = load float, ptr %v757, align 4
  %v759 = insertelement <8 x float> poison, float %v758, i64 0
  %v760 = shufflevector <8 x float> %v759, <8 x float> poison, <8 x i32> zeroinitializer
  %v761 = fmul <8 x float> %v760, %v737
  %v762 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v761)
  %v763 = fdiv <8 x float> %v683, %v762
  %v764 = getelementptr i8, ptr %v729, i64 16
  %v765 = load float, ptr %v764, align 4
  %v766 = insertelement <8 x float> poison, float %v765, i64 0
  %v767 = shufflevector <8 x float> %v766, <8 x float> poison, <8 x i32> zeroinitializer
  %v768 = fmul <8 x float> %v767, %v737
  %v769 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v768)
  %v770 = fdiv <8 x float> %v684, %v769
  %v771 = getelementptr i8, ptr %v729, i64 20
  %v772 = load float, ptr %v771, align 4
  %v773 = insertelement <8 x float> poison, float %v772, i64 0
  %v774 = shufflevector <8 x float> %v773, <8 x float> poison, <8 x i32> zeroinitializer
  %v775 = fmul <8 x float> %v774, %v737
  %v776 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v775)
  %v777 = fdiv <8 x float> %v685, %v776
  %v778 = mul i64 %v663, %v188
  %v779 = getelementptr i8, ptr %v182, i64 %v778
  %v780 = mul i64 %v624, 4
  %v781 = getelementptr i8, ptr %v779, i64 %v780
  %v782 = trunc i64 %v627 to i32
  %v783 = insertelement <8 x i32> poison, i32 %v782, i64 0
  %v784 = shufflevector <8 x i32> %v783, <8 x i32> poison, <8 x i32> zeroinitializer
  %v785 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v784
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v742, ptr align 4 %v781, <8 x i1> %v785)
  %v786 = add i64 %v663, 1
  %v787 = mul i64 %v786, %v188
  %v788 = getelementptr i8, ptr %v182, i64 %v787
  %v789 = mul i64 %v624, 4
  %v790 = getelementptr i8, ptr %v788, i64 %v789
  %v791 = trunc i64 %v627 to i32
  %v792 = insertelement <8 x i32> poison, i32 %v791, i64 0
  %v793 = shufflevector <8 x i32> %v792, <8 x i32> poison, <8 x i32> zeroinitializer
  %v794 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v793
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v749, ptr align 4 %v790, <8 x i1> %v794)
  %v795 = add i64 %v663, 2
  %v796 = mul i64 %v795, %v188
  %v797 = getelementptr i8, ptr %v182, i64 %v796
  %v798 = mul i64 %v624, 4
  %v799 = getelementptr i8, ptr %v797, i64 %v798
  %v800 = trunc i64 %v627 to i32
  %v801 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v802 = shufflevector <8 x i32> %v801, <8 x i32> poison, <8 x i32> zeroinitializer
  %v803 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v802
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v756, ptr align 4 %v799, <8 x i1> %v803)
  %v804 = add i64 %v663, 3
  %v805 = mul i64 %v804, %v188
  %v806 = getelementptr i8, ptr %v182, i64 %v805
  %v807 = mul i64 %v624, 4
  %v808 = getelementptr i8, ptr %v806, i64 %v807
  %v809 = trunc i64 %v627 to i32
  %v810 = insertelement <8 x i32> poison, i32 %v809, i64 0
  %v811 = shufflevector <8 x i32> %v810, <8 x i32> poison, <8 x i32> zeroinitializer
  %v812 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v811
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v763, ptr align 4 %v808, <8 x i1> %v812)
  %v813 = add i64 %v663, 4
  %v814 = mul i64 %v813, %v188
  %v815 = getelementptr i8, ptr %v182, i64 %v814
  %v816 = mul i64 %v624, 4
  %v817 = getelementptr i8, ptr %v815, i64 %v816
  %v818 = trunc i64 %v627 to i32
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v820
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v770, ptr align 4 %v817, <8 x i1> %v821)
  %v822 = add i64 %v663, 5
  %v823 = mul i64 %v822, %v188
  %v824 = getelementptr i8, ptr %v182, i64 %v823
  %v825 = mul i64 %v624, 4
  %v826 = getelementptr i8, ptr %v824, i64 %v825
  %v827 = trunc i64 %v627 to i32
  %v828 = insertelement <8 x i32> poison, i32 %v827, i64 0
  %v829 = shufflevector <8 x i32> %v828, <8 x i32> poison, <8 x i32> zeroinitializer
  %v830 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v829
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v777, ptr align 4 %v826, <8 x i1> %v830)
  %v831 = add nsw i64 %v663, 6
  br label %i.72
i.end.74:
  br label %i.edge.78
i.edge.78:
  %v832 = phi i64 [ %v662, %i.end.74 ], [ %v880, %k.end.83 ]
  %v833 = icmp slt i64 %v832, %v192
  br i1 %v833, label %i.edge.body.79, label %i.edge.end.80
i.edge.body.79:
  %v834 = sub i64 %v832, %v189
  %v835 = urem i64 %v834, 6
  %v836 = mul i64 4, %v156
  %v837 = sub i64 %v834, %v835
  %v838 = mul i64 %v837, %v836
  %v839 = mul i64 %v835, 4
  %v840 = add i64 %v838, %v839
  %v841 = getelementptr i8, ptr %v186, i64 %v840
  %v842 = mul i64 24, %v156
  br label %k.81
k.81:
  %v843 = phi i64 [ 0, %i.edge.body.79 ], [ %v856, %k.body.82 ]
  %v844 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.79 ], [ %v855, %k.body.82 ]
  %v845 = icmp slt i64 %v843, %v156
  br i1 %v845, label %k.body.82, label %k.end.83
k.body.82:
  %v846 = mul i64 %v843, 24
  %v847 = getelementptr i8, ptr %v841, i64 %v846
  %v848 = load float, ptr %v847, align 4
  %v849 = insertelement <8 x float> poison, float %v848, i64 0
  %v850 = shufflevector <8 x float> %v849, <8 x float> poison, <8 x i32> zeroinitializer
  %v851 = mul i64 %v843, 32
  %v852 = getelementptr i8, ptr %v184, i64 %v851
  %v853 = getelementptr i8, ptr %v852, i64 0
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v850, <8 x float> %v854, <8 x float> %v844)
  %v856 = add nsw i64 %v843, 1
  br label %k.81
k.end.83:
  %v857 = mul i64 %v832, 4
  %v858 = getelementptr i8, ptr %v176, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = mul i64 %v624, 4
  %v861 = getelementptr i8, ptr %v180, i64 %v860
  %v862 = trunc i64 %v627 to i32
  %v863 = insertelement <8 x i32> poison, i32 %v862, i64 0
  %v864 = shufflevector <8 x i32> %v863, <8 x i32> poison, <8 x i32> zeroinitializer
  %v865 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v864
  %v866 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v861, <8 x i1> %v865, <8 x float> zeroinitializer)
  %v867 = insertelement <8 x float> poison, float %v859, i64 0
  %v868 = shufflevector <8 x float> %v867, <8 x float> poison, <8 x i32> zeroinitializer
  %v869 = fmul <8 x float> %v868, %v866
  %v870 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v869)
  %v871 = fdiv <8 x float> %v844, %v870
  %v872 = mul i64 %v832, %v188
  %v873 = getelementptr i8, ptr %v182, i64 %v872
  %v874 = mul i64 %v624, 4
  %v875 = getelementptr i8, ptr %v873, i64 %v874
  %v876 = trunc i64 %v627 to i32
  %v877 = insertelement <8 x i32> poison, i32 %v876, i64 0
  %v878 = shufflevector <8 x i32> %v877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v879 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v878
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v871, ptr align 4 %v875, <8 x i1> %v879)
  %v880 = add nsw i64 %v832, 1
  br label %i.edge.78
i.edge.end.80:
  %v881 = add nsw i64 %v624, 8
  br label %edge.block.55
edge.block.end.57:
  %v882 = add nsw i64 %v189, 516
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

