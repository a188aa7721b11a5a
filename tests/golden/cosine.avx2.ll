
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
  %v19 = phi i64 [ %v16, %entry ], [ %v83, %k.edge.end.9 ]
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
  %v68 = shufflevector <8 x float> %v49, <8 x float> %v49, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v69 = shufflevector <8 x float> %v49, <8 x float> %v49, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v70 = fadd <8 x float> %v68, %v69
  %v71 = shufflevector <8 x float> %v49, <8 x float> %v49, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v72 = shufflevector <8 x float> %v49, <8 x float> %v49, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v73 = fadd <8 x float> %v71, %v72
  %v74 = shufflevector <8 x float> %v70, <8 x float> %v73, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v75 = shufflevector <8 x float> %v70, <8 x float> %v73, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v76 = fadd <8 x float> %v74, %v75
  %v77 = shufflevector <8 x float> %v76, <8 x float> %v76, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v78 = shufflevector <8 x float> %v76, <8 x float> %v76, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v79 = fadd <4 x float> %v77, %v78
  %v80 = extractelement <4 x float> %v79, i64 0
  %v81 = mul i64 %v19, 4
  %v82 = getelementptr i8, ptr %v14, i64 %v81
  store float %v80, ptr %v82, align 4
  %v83 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @cosine.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v84 = getelementptr i8, ptr %arguments, i64 264
  %v85 = load i64, ptr %v84, align 8
  %v86 = getelementptr i8, ptr %arguments, i64 272
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr i8, ptr %arguments, i64 48
  %v89 = load i64, ptr %v88, align 8
  %v90 = getelementptr i8, ptr %arguments, i64 56
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr i8, ptr %arguments, i64 72
  %v93 = load i64, ptr %v92, align 8
  %v94 = getelementptr i8, ptr %arguments, i64 40
  %v95 = load ptr, ptr %v94, align 8
  %v96 = getelementptr i8, ptr %arguments, i64 104
  %v97 = load ptr, ptr %v96, align 8
  %v98 = getelementptr i8, ptr %arguments, i64 192
  %v99 = load i64, ptr %v98, align 8
  %v100 = getelementptr i8, ptr %arguments, i64 200
  %v101 = load i64, ptr %v100, align 8
  br label %j.10
j.10:
  %v102 = phi i64 [ %v99, %entry ], [ %v166, %k.edge.end.18 ]
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %j.body.11, label %j.end.12
j.body.11:
  %v104 = mul i64 %v102, %v89
  %v105 = getelementptr i8, ptr %v95, i64 %v104
  %v106 = urem i64 %v87, 32
  %v107 = sub i64 %v87, %v106
  br label %k.13
k.13:
  %v108 = phi i64 [ 0, %j.body.11 ], [ %v127, %k.body.14 ]
  %v109 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v117, %k.body.14 ]
  %v110 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v120, %k.body.14 ]
  %v111 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v123, %k.body.14 ]
  %v112 = phi <8 x float> [ splat (float 0x0000000000000000), %j.body.11 ], [ %v126, %k.body.14 ]
  %v113 = icmp slt i64 %v108, %v107
  br i1 %v113, label %k.body.14, label %k.end.15
k.body.14:
  %v114 = mul i64 %v108, 4
  %v115 = getelementptr i8, ptr %v105, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v116, <8 x float> %v116, <8 x float> %v109)
  %v118 = getelementptr i8, ptr %v115, i64 32
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v119, <8 x float> %v110)
  %v121 = getelementptr i8, ptr %v115, i64 64
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v122, <8 x float> %v122, <8 x float> %v111)
  %v124 = getelementptr i8, ptr %v115, i64 96
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v125, <8 x float> %v125, <8 x float> %v112)
  %v127 = add nsw i64 %v108, 32
  br label %k.13
k.end.15:
  %v128 = fadd <8 x float> %v109, %v110
  %v129 = fadd <8 x float> %v111, %v112
  %v130 = fadd <8 x float> %v128, %v129
  br label %k.edge.16
k.edge.16:
  %v131 = phi i64 [ %v107, %k.end.15 ], [ %v150, %k.edge.body.17 ]
  %v132 = phi <8 x float> [ %v130, %k.end.15 ], [ %v149, %k.edge.body.17 ]
  %v133 = icmp slt i64 %v131, %v87
  br i1 %v133, label %k.edge.body.17, label %k.edge.end.18
k.edge.body.17:
  %v134 = sub i64 %v87, %v131
  %v135 = call i64 @llvm.smin.i64(i64 %v134, i64 8)
  %v136 = mul i64 %v131, 4
  %v137 = getelementptr i8, ptr %v105, i64 %v136
  %v138 = trunc i64 %v135 to i32
  %v139 = insertelement <8 x i32> poison, i32 %v138, i64 0
  %v140 = shufflevector <8 x i32> %v139, <8 x i32> poison, <8 x i32> zeroinitializer
  %v141 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v140
  %v142 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v137, <8 x i1> %v141, <8 x float> zeroinitializer)
  %v143 = fmul <8 x float> %v142, %v142
  %v144 = trunc i64 %v135 to i32
  %v145 = insertelement <8 x i32> poison, i32 %v144, i64 0
  %v146 = shufflevector <8 x i32> %v145, <8 x i32> poison, <8 x i32> zeroinitializer
  %v147 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v146
  %v148 = select <8 x i1> %v147, <8 x float> %v143, <8 x float> splat (float 0x0000000000000000)
  %v149 = fadd <8 x float> %v132, %v148
  %v150 = add nsw i64 %v131, 8
  br label %k.edge.16
k.edge.end.18:
  %v151 = shufflevector <8 x float> %v132, <8 x float> %v132, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v152 = shufflevector <8 x float> %v132, <8 x float> %v132, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v153 = fadd <8 x float> %v151, %v152
  %v154 = shufflevector <8 x float> %v132, <8 x float> %v132, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v155 = shufflevector <8 x float> %v132, <8 x float> %v132, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v156 = fadd <8 x float> %v154, %v155
  %v157 = shufflevector <8 x float> %v153, <8 x float> %v156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v158 = shufflevector <8 x float> %v153, <8 x float> %v156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v159 = fadd <8 x float> %v157, %v158
  %v160 = shufflevector <8 x float> %v159, <8 x float> %v159, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v161 = shufflevector <8 x float> %v159, <8 x float> %v159, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v162 = fadd <4 x float> %v160, %v161
  %v163 = extractelement <4 x float> %v162, i64 0
  %v164 = mul i64 %v102, 4
  %v165 = getelementptr i8, ptr %v97, i64 %v164
  store float %v163, ptr %v165, align 4
  %v166 = add nsw i64 %v102, 1
  br label %j.10
j.end.12:
  ret void
}

define void @cosine.output(ptr noundef %arguments) nounwind  {
entry:
  %v450 = alloca <8 x i32>, i64 8, align 64
  %v633 = alloca <8 x i32>, i64 8, align 64
  %v167 = getelementptr i8, ptr %arguments, i64 256
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr i8, ptr %arguments, i64 264
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr i8, ptr %arguments, i64 272
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr i8, ptr %arguments, i64 8
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr i8, ptr %arguments, i64 16
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr i8, ptr %arguments, i64 32
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr i8, ptr %arguments, i64 0
  %v180 = load ptr, ptr %v179, align 8
  %v181 = getelementptr i8, ptr %arguments, i64 48
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr i8, ptr %arguments, i64 56
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr i8, ptr %arguments, i64 72
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr i8, ptr %arguments, i64 40
  %v188 = load ptr, ptr %v187, align 8
  %v189 = getelementptr i8, ptr %arguments, i64 96
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr i8, ptr %arguments, i64 80
  %v192 = load ptr, ptr %v191, align 8
  %v193 = getelementptr i8, ptr %arguments, i64 120
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr i8, ptr %arguments, i64 104
  %v196 = load ptr, ptr %v195, align 8
  %v197 = getelementptr i8, ptr %arguments, i64 128
  %v198 = load ptr, ptr %v197, align 8
  %v199 = getelementptr i8, ptr %arguments, i64 280
  %v200 = load ptr, ptr %v199, align 8
  %v201 = getelementptr i8, ptr %arguments, i64 288
  %v202 = load ptr, ptr %v201, align 8
  %v203 = getelementptr i8, ptr %arguments, i64 136
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr i8, ptr %arguments, i64 216
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr i8, ptr %arguments, i64 224
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr i8, ptr %arguments, i64 232
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr i8, ptr %arguments, i64 240
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr i8, ptr %arguments, i64 248
  %v214 = load i64, ptr %v213, align 8
  %v215 = add i64 %v172, 7
  %v216 = udiv i64 %v215, 8
  %v217 = mul i64 %v216, 8
  br label %row.block.19
row.block.19:
  %v218 = phi i64 [ %v206, %entry ], [ %v1181, %edge.block.end.68 ]
  %v219 = icmp slt i64 %v218, %v208
  br i1 %v219, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v220 = add i64 %v218, %v214
  %v221 = call i64 @llvm.smin.i64(i64 %v208, i64 %v220)
  br label %row.some.22
row.some.22:
  %v222 = phi i64 [ %v218, %row.block.body.20 ], [ %v272, %pack.row.end.27 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %row.some.body.23, label %row.some.end.24
row.some.body.23:
  %v224 = add i64 %v222, 16
  %v225 = call i64 @llvm.smin.i64(i64 %v221, i64 %v224)
  %v226 = getelementptr i8, ptr %arguments, i64 168
  store i64 %v222, ptr %v226, align 8
  %v227 = getelementptr i8, ptr %arguments, i64 176
  store i64 %v225, ptr %v227, align 8
  call void @cosine.statistic.0(ptr %arguments)
  %v228 = sub i64 %v222, %v218
  %v229 = mul i64 4, %v217
  %v230 = add i64 %v229, 127
  %v231 = and i64 %v230, -128
  %v232 = add i64 %v231, 64
  %v233 = mul i64 %v228, %v232
  %v234 = getelementptr i8, ptr %v202, i64 %v233
  %v235 = mul i64 4, %v217
  %v236 = add i64 %v235, 127
  %v237 = and i64 %v236, -128
  %v238 = add i64 %v237, 64
  br label %pack.row.25
pack.row.25:
  %v239 = phi i64 [ %v222, %row.some.body.23 ], [ %v271, %pack.rest.end.32 ]
  %v240 = icmp slt i64 %v239, %v225
  br i1 %v240, label %pack.row.body.26, label %pack.row.end.27
pack.row.body.26:
  %v241 = sub i64 %v239, %v222
  %v242 = mul i64 %v241, %v238
  %v243 = getelementptr i8, ptr %v234, i64 %v242
  %v244 = mul i64 4, %v217
  %v245 = urem i64 %v172, 8
  %v246 = sub i64 %v172, %v245
  %v247 = sub i64 %v172, %v246
  %v248 = call i64 @llvm.smin.i64(i64 %v247, i64 8)
  br label %pack.units.28
pack.units.28:
  %v249 = phi i64 [ 0, %pack.row.body.26 ], [ %v258, %pack.units.body.29 ]
  %v250 = icmp slt i64 %v249, %v246
  br i1 %v250, label %pack.units.body.29, label %pack.units.end.30
pack.units.body.29:
  %v251 = mul i64 %v239, %v174
  %v252 = getelementptr i8, ptr %v180, i64 %v251
  %v253 = mul i64 %v249, 4
  %v254 = getelementptr i8, ptr %v252, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = mul i64 %v249, 4
  %v257 = getelementptr i8, ptr %v243, i64 %v256
  store <8 x float> %v255, ptr %v257, align 4
  %v258 = add nsw i64 %v249, 8
  br label %pack.units.28
pack.units.end.30:
  %v259 = icmp sgt i64 %v248, 0
  br i1 %v259, label %pack.rest.31, label %pack.rest.end.32
pack.rest.31:
  %v260 = mul i64 %v239, %v174
  %v261 = getelementptr i8, ptr %v180, i64 %v260
  %v262 = mul i64 %v246, 4
  %v263 = getelementptr i8, ptr %v261, i64 %v262
  %v264 = trunc i64 %v248 to i32
  %v265 = insertelement <8 x i32> poison, i32 %v264, i64 0
  %v266 = shufflevector <8 x i32> %v265, <8 x i32> poison, <8 x i32> zeroinitializer
  %v267 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v266
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v267, <8 x float> zeroinitializer)
  %v269 = mul i64 %v246, 4
  %v270 = getelementptr i8, ptr %v243, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  br label %pack.rest.end.32
pack.rest.end.32:
  %v271 = add nsw i64 %v239, 1
  br label %pack.row.25
pack.row.end.27:
  %v272 = add nsw i64 %v222, 16
  br label %row.some.22
row.some.end.24:
  %v273 = sub i64 %v212, %v210
  %v274 = urem i64 %v273, 16
  %v275 = sub i64 %v212, %v274
  br label %block.33
block.33:
  %v276 = phi i64 [ %v210, %row.some.end.24 ], [ %v920, %i.edge.end.62 ]
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %block.body.34, label %block.end.35
block.body.34:
  %v278 = add i64 %v276, 16
  %v279 = icmp eq i64 %v218, %v206
  %v280 = and i1 true, %v279
  br i1 %v280, label %statistic.36, label %statistic.end.37
statistic.36:
  %v281 = getelementptr i8, ptr %arguments, i64 192
  store i64 %v276, ptr %v281, align 8
  %v282 = getelementptr i8, ptr %arguments, i64 200
  store i64 %v278, ptr %v282, align 8
  call void @cosine.statistic.1(ptr %arguments)
  br label %statistic.end.37
statistic.end.37:
  %v283 = mul i64 64, %v172
  %v284 = urem i64 %v172, 8
  %v285 = sub i64 %v172, %v284
  br label %pack.square.38
pack.square.38:
  %v286 = phi i64 [ 0, %statistic.end.37 ], [ %v355, %pack.square.body.39 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %pack.square.body.39, label %pack.square.end.40
pack.square.body.39:
  %v288 = mul i64 %v286, 64
  %v289 = getelementptr i8, ptr %v200, i64 %v288
  %v290 = mul i64 %v276, %v182
  %v291 = getelementptr i8, ptr %v188, i64 %v290
  %v292 = mul i64 %v286, 4
  %v293 = getelementptr i8, ptr %v291, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = bitcast <8 x float> %v294 to <8 x i32>
  %v296 = getelementptr i8, ptr %v293, i64 %v182
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = bitcast <8 x float> %v297 to <8 x i32>
  %v299 = mul i64 %v182, 2
  %v300 = getelementptr i8, ptr %v293, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = bitcast <8 x float> %v301 to <8 x i32>
  %v303 = mul i64 %v182, 3
  %v304 = getelementptr i8, ptr %v293, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = bitcast <8 x float> %v305 to <8 x i32>
  %v307 = mul i64 %v182, 4
  %v308 = getelementptr i8, ptr %v293, i64 %v307
  %v309 = load <8 x float>, ptr %v308, align 4
  %v310 = bitcast <8 x float> %v309 to <8 x i32>
  %v311 = mul i64 %v182, 5
  %v312 = getelementptr i8, ptr %v293, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = bitcast <8 x float> %v313 to <8 x i32>
  %v315 = mul i64 %v182, 6
  %v316 = getelementptr i8, ptr %v293, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = bitcast <8 x float> %v317 to <8 x i32>
  %v319 = mul i64 %v182, 7
  %v320 = getelementptr i8, ptr %v293, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = bitcast <8 x float> %v321 to <8 x i32>
  %v323 = shufflevector <8 x i32> %v295, <8 x i32> %v298, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v324 = shufflevector <8 x i32> %v295, <8 x i32> %v298, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v325 = shufflevector <8 x i32> %v302, <8 x i32> %v306, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v326 = shufflevector <8 x i32> %v302, <8 x i32> %v306, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v327 = shufflevector <8 x i32> %v323, <8 x i32> %v325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v328 = shufflevector <8 x i32> %v323, <8 x i32> %v325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v329 = shufflevector <8 x i32> %v324, <8 x i32> %v326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v330 = shufflevector <8 x i32> %v324, <8 x i32> %v326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v331 = shufflevector <8 x i32> %v310, <8 x i32> %v314, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v332 = shufflevector <8 x i32> %v310, <8 x i32> %v314, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v333 = shufflevector <8 x i32> %v318, <8 x i32> %v322, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v334 = shufflevector <8 x i32> %v318, <8 x i32> %v322, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v335 = shufflevector <8 x i32> %v331, <8 x i32> %v333, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x i32> %v331, <8 x i32> %v333, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x i32> %v332, <8 x i32> %v334, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x i32> %v332, <8 x i32> %v334, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x i32> %v327, <8 x i32> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x i32> %v327, <8 x i32> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x i32> %v328, <8 x i32> %v336, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x i32> %v328, <8 x i32> %v336, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x i32> %v329, <8 x i32> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x i32> %v329, <8 x i32> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x i32> %v330, <8 x i32> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x i32> %v330, <8 x i32> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = getelementptr i8, ptr %v289, i64 0
  store <8 x i32> %v339, ptr %v347, align 4
  %v348 = getelementptr i8, ptr %v289, i64 64
  store <8 x i32> %v341, ptr %v348, align 4
  %v349 = getelementptr i8, ptr %v289, i64 128
  store <8 x i32> %v343, ptr %v349, align 4
  %v350 = getelementptr i8, ptr %v289, i64 192
  store <8 x i32> %v345, ptr %v350, align 4
  %v351 = getelementptr i8, ptr %v289, i64 256
  store <8 x i32> %v340, ptr %v351, align 4
  %v352 = getelementptr i8, ptr %v289, i64 320
  store <8 x i32> %v342, ptr %v352, align 4
  %v353 = getelementptr i8, ptr %v289, i64 384
  store <8 x i32> %v344, ptr %v353, align 4
  %v354 = getelementptr i8, ptr %v289, i64 448
  store <8 x i32> %v346, ptr %v354, align 4
  %v355 = add nsw i64 %v286, 8
  br label %pack.square.38
pack.square.end.40:
  %v356 = sub i64 %v172, %v285
  %v357 = call i64 @llvm.smin.i64(i64 %v356, i64 8)
  %v358 = icmp sgt i64 %v357, 0
  br i1 %v358, label %pack.rest.41, label %pack.rest.end.42
pack.rest.41:
  %v359 = mul i64 %v276, %v182
  %v360 = getelementptr i8, ptr %v188, i64 %v359
  %v361 = mul i64 %v285, 4
  %v362 = getelementptr i8, ptr %v360, i64 %v361
  %v363 = trunc i64 %v357 to i32
  %v364 = insertelement <8 x i32> poison, i32 %v363, i64 0
  %v365 = shufflevector <8 x i32> %v364, <8 x i32> poison, <8 x i32> zeroinitializer
  %v366 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v365
  %v367 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v362, <8 x i1> %v366, <8 x float> zeroinitializer)
  %v368 = bitcast <8 x float> %v367 to <8 x i32>
  %v369 = getelementptr i8, ptr %v362, i64 %v182
  %v370 = trunc i64 %v357 to i32
  %v371 = insertelement <8 x i32> poison, i32 %v370, i64 0
  %v372 = shufflevector <8 x i32> %v371, <8 x i32> poison, <8 x i32> zeroinitializer
  %v373 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v372
  %v374 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v369, <8 x i1> %v373, <8 x float> zeroinitializer)
  %v375 = bitcast <8 x float> %v374 to <8 x i32>
  %v376 = mul i64 %v182, 2
  %v377 = getelementptr i8, ptr %v362, i64 %v376
  %v378 = trunc i64 %v357 to i32
  %v379 = insertelement <8 x i32> poison, i32 %v378, i64 0
  %v380 = shufflevector <8 x i32> %v379, <8 x i32> poison, <8 x i32> zeroinitializer
  %v381 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v380
  %v382 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v377, <8 x i1> %v381, <8 x float> zeroinitializer)
  %v383 = bitcast <8 x float> %v382 to <8 x i32>
  %v384 = mul i64 %v182, 3
  %v385 = getelementptr i8, ptr %v362, i64 %v384
  %v386 = trunc i64 %v357 to i32
  %v387 = insertelement <8 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <8 x i32> %v387, <8 x i32> poison, <8 x i32> zeroinitializer
  %v389 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v388
  %v390 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v385, <8 x i1> %v389, <8 x float> zeroinitializer)
  %v391 = bitcast <8 x float> %v390 to <8 x i32>
  %v392 = mul i64 %v182, 4
  %v393 = getelementptr i8, ptr %v362, i64 %v392
  %v394 = trunc i64 %v357 to i32
  %v395 = insertelement <8 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v396
  %v398 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v393, <8 x i1> %v397, <8 x float> zeroinitializer)
  %v399 = bitcast <8 x float> %v398 to <8 x i32>
  %v400 = mul i64 %v182, 5
  %v401 = getelementptr i8, ptr %v362, i64 %v400
  %v402 = trunc i64 %v357 to i32
  %v403 = insertelement <8 x i32> poison, i32 %v402, i64 0
  %v404 = shufflevector <8 x i32> %v403, <8 x i32> poison, <8 x i32> zeroinitializer
  %v405 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v404
  %v406 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v401, <8 x i1> %v405, <8 x float> zeroinitializer)
  %v407 = bitcast <8 x float> %v406 to <8 x i32>
  %v408 = mul i64 %v182, 6
  %v409 = getelementptr i8, ptr %v362, i64 %v408
  %v410 = trunc i64 %v357 to i32
  %v411 = insertelement <8 x i32> poison, i32 %v410, i64 0
  %v412 = shufflevector <8 x i32> %v411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v413 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v412
  %v414 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v409, <8 x i1> %v413, <8 x float> zeroinitializer)
  %v415 = bitcast <8 x float> %v414 to <8 x i32>
  %v416 = mul i64 %v182, 7
  %v417 = getelementptr i8, ptr %v362, i64 %v416
  %v418 = trunc i64 %v357 to i32
  %v419 = insertelement <8 x i32> poison, i32 %v418, i64 0
  %v420 = shufflevector <8 x i32> %v419, <8 x i32> poison, <8 x i32> zeroinitializer
  %v421 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v420
  %v422 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v417, <8 x i1> %v421, <8 x float> zeroinitializer)
  %v423 = bitcast <8 x float> %v422 to <8 x i32>
  %v424 = shufflevector <8 x i32> %v368, <8 x i32> %v375, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v425 = shufflevector <8 x i32> %v368, <8 x i32> %v375, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v426 = shufflevector <8 x i32> %v383, <8 x i32> %v391, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v427 = shufflevector <8 x i32> %v383, <8 x i32> %v391, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v428 = shufflevector <8 x i32> %v424, <8 x i32> %v426, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x i32> %v424, <8 x i32> %v426, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x i32> %v425, <8 x i32> %v427, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v431 = shufflevector <8 x i32> %v425, <8 x i32> %v427, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v432 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v433 = shufflevector <8 x i32> %v399, <8 x i32> %v407, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v434 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v435 = shufflevector <8 x i32> %v415, <8 x i32> %v423, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v436 = shufflevector <8 x i32> %v432, <8 x i32> %v434, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v437 = shufflevector <8 x i32> %v432, <8 x i32> %v434, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v438 = shufflevector <8 x i32> %v433, <8 x i32> %v435, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v439 = shufflevector <8 x i32> %v433, <8 x i32> %v435, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v440 = shufflevector <8 x i32> %v428, <8 x i32> %v436, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v441 = shufflevector <8 x i32> %v428, <8 x i32> %v436, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v442 = shufflevector <8 x i32> %v429, <8 x i32> %v437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v443 = shufflevector <8 x i32> %v429, <8 x i32> %v437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v444 = shufflevector <8 x i32> %v430, <8 x i32> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v445 = shufflevector <8 x i32> %v430, <8 x i32> %v438, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v446 = shufflevector <8 x i32> %v431, <8 x i32> %v439, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v447 = shufflevector <8 x i32> %v431, <8 x i32> %v439, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v448 = mul i64 %v285, 64
  %v449 = getelementptr i8, ptr %v200, i64 %v448
  %v451 = getelementptr i8, ptr %v450, i64 0
  store <8 x i32> %v440, ptr %v451, align 4
  %v452 = getelementptr i8, ptr %v450, i64 32
  store <8 x i32> %v442, ptr %v452, align 4
  %v453 = getelementptr i8, ptr %v450, i64 64
  store <8 x i32> %v444, ptr %v453, align 4
  %v454 = getelementptr i8, ptr %v450, i64 96
  store <8 x i32> %v446, ptr %v454, align 4
  %v455 = getelementptr i8, ptr %v450, i64 128
  store <8 x i32> %v441, ptr %v455, align 4
  %v456 = getelementptr i8, ptr %v450, i64 160
  store <8 x i32> %v443, ptr %v456, align 4
  %v457 = getelementptr i8, ptr %v450, i64 192
  store <8 x i32> %v445, ptr %v457, align 4
  %v458 = getelementptr i8, ptr %v450, i64 224
  store <8 x i32> %v447, ptr %v458, align 4
  br label %pack.line.43
pack.line.43:
  %v459 = phi i64 [ 0, %pack.rest.41 ], [ %v466, %pack.line.body.44 ]
  %v460 = icmp slt i64 %v459, %v357
  br i1 %v460, label %pack.line.body.44, label %pack.line.end.45
pack.line.body.44:
  %v461 = mul i64 %v459, 32
  %v462 = getelementptr i8, ptr %v450, i64 %v461
  %v463 = mul i64 %v459, 64
  %v464 = getelementptr i8, ptr %v449, i64 %v463
  %v465 = load <8 x i32>, ptr %v462, align 4
  store <8 x i32> %v465, ptr %v464, align 4
  %v466 = add nsw i64 %v459, 1
  br label %pack.line.43
pack.line.end.45:
  br label %pack.rest.end.42
pack.rest.end.42:
  %v467 = add i64 %v276, 8
  %v468 = getelementptr i8, ptr %v200, i64 32
  br label %pack.square.46
pack.square.46:
  %v469 = phi i64 [ 0, %pack.rest.end.42 ], [ %v538, %pack.square.body.47 ]
  %v470 = icmp slt i64 %v469, %v285
  br i1 %v470, label %pack.square.body.47, label %pack.square.end.48
pack.square.body.47:
  %v471 = mul i64 %v469, 64
  %v472 = getelementptr i8, ptr %v468, i64 %v471
  %v473 = mul i64 %v467, %v182
  %v474 = getelementptr i8, ptr %v188, i64 %v473
  %v475 = mul i64 %v469, 4
  %v476 = getelementptr i8, ptr %v474, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = bitcast <8 x float> %v477 to <8 x i32>
  %v479 = getelementptr i8, ptr %v476, i64 %v182
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = bitcast <8 x float> %v480 to <8 x i32>
  %v482 = mul i64 %v182, 2
  %v483 = getelementptr i8, ptr %v476, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = bitcast <8 x float> %v484 to <8 x i32>
  %v486 = mul i64 %v182, 3
  %v487 = getelementptr i8, ptr %v476, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = bitcast <8 x float> %v488 to <8 x i32>
  %v490 = mul i64 %v182, 4
  %v491 = getelementptr i8, ptr %v476, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = bitcast <8 x float> %v492 to <8 x i32>
  %v494 = mul i64 %v182, 5
  %v495 = getelementptr i8, ptr %v476, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = bitcast <8 x float> %v496 to <8 x i32>
  %v498 = mul i64 %v182, 6
  %v499 = getelementptr i8, ptr %v476, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = bitcast <8 x float> %v500 to <8 x i32>
  %v502 = mul i64 %v182, 7
  %v503 = getelementptr i8, ptr %v476, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = bitcast <8 x float> %v504 to <8 x i32>
  %v506 = shufflevector <8 x i32> %v478, <8 x i32> %v481, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v507 = shufflevector <8 x i32> %v478, <8 x i32> %v481, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v508 = shufflevector <8 x i32> %v485, <8 x i32> %v489, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v509 = shufflevector <8 x i32> %v485, <8 x i32> %v489, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v510 = shufflevector <8 x i32> %v506, <8 x i32> %v508, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v511 = shufflevector <8 x i32> %v506, <8 x i32> %v508, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v512 = shufflevector <8 x i32> %v507, <8 x i32> %v509, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v513 = shufflevector <8 x i32> %v507, <8 x i32> %v509, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v514 = shufflevector <8 x i32> %v493, <8 x i32> %v497, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v515 = shufflevector <8 x i32> %v493, <8 x i32> %v497, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v516 = shufflevector <8 x i32> %v501, <8 x i32> %v505, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v517 = shufflevector <8 x i32> %v501, <8 x i32> %v505, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v518 = shufflevector <8 x i32> %v514, <8 x i32> %v516, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v519 = shufflevector <8 x i32> %v514, <8 x i32> %v516, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v520 = shufflevector <8 x i32> %v515, <8 x i32> %v517, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v521 = shufflevector <8 x i32> %v515, <8 x i32> %v517, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v522 = shufflevector <8 x i32> %v510, <8 x i32> %v518, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x i32> %v510, <8 x i32> %v518, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x i32> %v511, <8 x i32> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v525 = shufflevector <8 x i32> %v511, <8 x i32> %v519, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v526 = shufflevector <8 x i32> %v512, <8 x i32> %v520, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v527 = shufflevector <8 x i32> %v512, <8 x i32> %v520, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v528 = shufflevector <8 x i32> %v513, <8 x i32> %v521, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x i32> %v513, <8 x i32> %v521, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = getelementptr i8, ptr %v472, i64 0
  store <8 x i32> %v522, ptr %v530, align 4
  %v531 = getelementptr i8, ptr %v472, i64 64
  store <8 x i32> %v524, ptr %v531, align 4
  %v532 = getelementptr i8, ptr %v472, i64 128
  store <8 x i32> %v526, ptr %v532, align 4
  %v533 = getelementptr i8, ptr %v472, i64 192
  store <8 x i32> %v528, ptr %v533, align 4
  %v534 = getelementptr i8, ptr %v472, i64 256
  store <8 x i32> %v523, ptr %v534, align 4
  %v535 = getelementptr i8, ptr %v472, i64 320
  store <8 x i32> %v525, ptr %v535, align 4
  %v536 = getelementptr i8, ptr %v472, i64 384
  store <8 x i32> %v527, ptr %v536, align 4
  %v537 = getelementptr i8, ptr %v472, i64 448
  store <8 x i32> %v529, ptr %v537, align 4
  %v538 = add nsw i64 %v469, 8
  br label %pack.square.46
pack.square.end.48:
  %v539 = sub i64 %v172, %v285
  %v540 = call i64 @llvm.smin.i64(i64 %v539, i64 8)
  %v541 = icmp sgt i64 %v540, 0
  br i1 %v541, label %pack.rest.49, label %pack.rest.end.50
pack.rest.49:
  %v542 = mul i64 %v467, %v182
  %v543 = getelementptr i8, ptr %v188, i64 %v542
  %v544 = mul i64 %v285, 4
  %v545 = getelementptr i8, ptr %v543, i64 %v544
  %v546 = trunc i64 %v540 to i32
  %v547 = insertelement <8 x i32> poison, i32 %v546, i64 0
  %v548 = shufflevector <8 x i32> %v547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v549 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v548
  %v550 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v545, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v551 = bitcast <8 x float> %v550 to <8 x i32>
  %v552 = getelementptr i8, ptr %v545, i64 %v182
  %v553 = trunc i64 %v540 to i32
  %v554 = insertelement <8 x i32> poison, i32 %v553, i64 0
  %v555 = shufflevector <8 x i32> %v554, <8 x i32> poison, <8 x i32> zeroinitializer
  %v556 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v555
  %v557 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v552, <8 x i1> %v556, <8 x float> zeroinitializer)
  %v558 = bitcast <8 x float> %v557 to <8 x i32>
  %v559 = mul i64 %v182, 2
  %v560 = getelementptr i8, ptr %v545, i64 %v559
  %v561 = trunc i64 %v540 to i32
  %v562 = insertelement <8 x i32> poison, i32 %v561, i64 0
  %v563 = shufflevector <8 x i32> %v562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v564 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v563
  %v565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v560, <8 x i1> %v564, <8 x float> zeroinitializer)
  %v566 = bitcast <8 x float> %v565 to <8 x i32>
  %v567 = mul i64 %v182, 3
  %v568 = getelementptr i8, ptr %v545, i64 %v567
  %v569 = trunc i64 %v540 to i32
  %v570 = insertelement <8 x i32> poison, i32 %v569, i64 0
  %v571 = shufflevector <8 x i32> %v570, <8 x i32> poison, <8 x i32> zeroinitializer
  %v572 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v571
  %v573 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v568, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v574 = bitcast <8 x float> %v573 to <8 x i32>
  %v575 = mul i64 %v182, 4
  %v576 = getelementptr i8, ptr %v545, i64 %v575
  %v577 = trunc i64 %v540 to i32
  %v578 = insertelement <8 x i32> poison, i32 %v577, i64 0
  %v579 = shufflevector <8 x i32> %v578, <8 x i32> poison, <8 x i32> zeroinitializer
  %v580 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v579
  %v581 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v576, <8 x i1> %v580, <8 x float> zeroinitializer)
  %v582 = bitcast <8 x float> %v581 to <8 x i32>
  %v583 = mul i64 %v182, 5
  %v584 = getelementptr i8, ptr %v545, i64 %v583
  %v585 = trunc i64 %v540 to i32
  %v586 = insertelement <8 x i32> poison, i32 %v585, i64 0
  %v587 = shufflevector <8 x i32> %v586, <8 x i32> poison, <8 x i32> zeroinitializer
  %v588 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v587
  %v589 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v584, <8 x i1> %v588, <8 x float> zeroinitializer)
  %v590 = bitcast <8 x float> %v589 to <8 x i32>
  %v591 = mul i64 %v182, 6
  %v592 = getelementptr i8, ptr %v545, i64 %v591
  %v593 = trunc i64 %v540 to i32
  %v594 = insertelement <8 x i32> poison, i32 %v593, i64 0
  %v595 = shufflevector <8 x i32> %v594, <8 x i32> poison, <8 x i32> zeroinitializer
  %v596 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v595
  %v597 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v592, <8 x i1> %v596, <8 x float> zeroinitializer)
  %v598 = bitcast <8 x float> %v597 to <8 x i32>
  %v599 = mul i64 %v182, 7
  %v600 = getelementptr i8, ptr %v545, i64 %v599
  %v601 = trunc i64 %v540 to i32
  %v602 = insertelement <8 x i32> poison, i32 %v601, i64 0
  %v603 = shufflevector <8 x i32> %v602, <8 x i32> poison, <8 x i32> zeroinitializer
  %v604 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v603
  %v605 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v600, <8 x i1> %v604, <8 x float> zeroinitializer)
  %v606 = bitcast <8 x float> %v605 to <8 x i32>
  %v607 = shufflevector <8 x i32> %v551, <8 x i32> %v558, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v608 = shufflevector <8 x i32> %v551, <8 x i32> %v558, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v609 = shufflevector <8 x i32> %v566, <8 x i32> %v574, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v610 = shufflevector <8 x i32> %v566, <8 x i32> %v574, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v611 = shufflevector <8 x i32> %v607, <8 x i32> %v609, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v612 = shufflevector <8 x i32> %v607, <8 x i32> %v609, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v613 = shufflevector <8 x i32> %v608, <8 x i32> %v610, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v614 = shufflevector <8 x i32> %v608, <8 x i32> %v610, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v615 = shufflevector <8 x i32> %v582, <8 x i32> %v590, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v616 = shufflevector <8 x i32> %v582, <8 x i32> %v590, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v617 = shufflevector <8 x i32> %v598, <8 x i32> %v606, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v618 = shufflevector <8 x i32> %v598, <8 x i32> %v606, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v619 = shufflevector <8 x i32> %v615, <8 x i32> %v617, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v620 = shufflevector <8 x i32> %v615, <8 x i32> %v617, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v621 = shufflevector <8 x i32> %v616, <8 x i32> %v618, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v622 = shufflevector <8 x i32> %v616, <8 x i32> %v618, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v623 = shufflevector <8 x i32> %v611, <8 x i32> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v624 = shufflevector <8 x i32> %v611, <8 x i32> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v625 = shufflevector <8 x i32> %v612, <8 x i32> %v620, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v626 = shufflevector <8 x i32> %v612, <8 x i32> %v620, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v627 = shufflevector <8 x i32> %v613, <8 x i32> %v621, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v628 = shufflevector <8 x i32> %v613, <8 x i32> %v621, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v629 = shufflevector <8 x i32> %v614, <8 x i32> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v630 = shufflevector <8 x i32> %v614, <8 x i32> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v631 = mul i64 %v285, 64
  %v632 = getelementptr i8, ptr %v468, i64 %v631
  %v634 = getelementptr i8, ptr %v633, i64 0
  store <8 x i32> %v623, ptr %v634, align 4
  %v635 = getelementptr i8, ptr %v633, i64 32
  store <8 x i32> %v625, ptr %v635, align 4
  %v636 = getelementptr i8, ptr %v633, i64 64
  store <8 x i32> %v627, ptr %v636, align 4
  %v637 = getelementptr i8, ptr %v633, i64 96
  store <8 x i32> %v629, ptr %v637, align 4
  %v638 = getelementptr i8, ptr %v633, i64 128
  store <8 x i32> %v624, ptr %v638, align 4
  %v639 = getelementptr i8, ptr %v633, i64 160
  store <8 x i32> %v626, ptr %v639, align 4
  %v640 = getelementptr i8, ptr %v633, i64 192
  store <8 x i32> %v628, ptr %v640, align 4
  %v641 = getelementptr i8, ptr %v633, i64 224
  store <8 x i32> %v630, ptr %v641, align 4
  br label %pack.line.51
pack.line.51:
  %v642 = phi i64 [ 0, %pack.rest.49 ], [ %v649, %pack.line.body.52 ]
  %v643 = icmp slt i64 %v642, %v540
  br i1 %v643, label %pack.line.body.52, label %pack.line.end.53
pack.line.body.52:
  %v644 = mul i64 %v642, 32
  %v645 = getelementptr i8, ptr %v633, i64 %v644
  %v646 = mul i64 %v642, 64
  %v647 = getelementptr i8, ptr %v632, i64 %v646
  %v648 = load <8 x i32>, ptr %v645, align 4
  store <8 x i32> %v648, ptr %v647, align 4
  %v649 = add nsw i64 %v642, 1
  br label %pack.line.51
pack.line.end.53:
  br label %pack.rest.end.50
pack.rest.end.50:
  %v650 = mul i64 64, %v172
  %v651 = sub i64 %v221, 6
  %v652 = icmp sge i64 %v651, %v218
  %v653 = select i1 %v652, i64 %v221, i64 %v218
  br label %i.54
i.54:
  %v654 = phi i64 [ %v218, %pack.rest.end.50 ], [ %v866, %k.end.59 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %i.body.55, label %i.end.56
i.body.55:
  %v656 = call i64 @llvm.smin.i64(i64 %v654, i64 %v651)
  %v657 = mul i64 4, %v217
  %v658 = add i64 %v657, 127
  %v659 = and i64 %v658, -128
  %v660 = add i64 %v659, 64
  %v661 = sub i64 %v656, %v218
  %v662 = mul i64 %v661, %v660
  %v663 = getelementptr i8, ptr %v202, i64 %v662
  %v664 = mul i64 4, %v217
  %v665 = getelementptr i8, ptr %v663, i64 %v660
  %v666 = mul i64 %v660, 2
  %v667 = getelementptr i8, ptr %v663, i64 %v666
  %v668 = mul i64 %v660, 3
  %v669 = getelementptr i8, ptr %v663, i64 %v668
  %v670 = mul i64 %v660, 4
  %v671 = getelementptr i8, ptr %v663, i64 %v670
  %v672 = mul i64 %v660, 5
  %v673 = getelementptr i8, ptr %v663, i64 %v672
  br label %k.57
k.57:
  %v674 = phi i64 [ 0, %i.body.55 ], [ %v735, %k.body.58 ]
  %v675 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v696, %k.body.58 ]
  %v676 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v699, %k.body.58 ]
  %v677 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v705, %k.body.58 ]
  %v678 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v706, %k.body.58 ]
  %v679 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v712, %k.body.58 ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v713, %k.body.58 ]
  %v681 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v719, %k.body.58 ]
  %v682 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v720, %k.body.58 ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v726, %k.body.58 ]
  %v684 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v727, %k.body.58 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v733, %k.body.58 ]
  %v686 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.55 ], [ %v734, %k.body.58 ]
  %v687 = icmp slt i64 %v674, %v172
  br i1 %v687, label %k.body.58, label %k.end.59
k.body.58:
  %v688 = mul i64 %v674, 4
  %v689 = getelementptr i8, ptr %v663, i64 %v688
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <8 x float> poison, float %v690, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = mul i64 %v674, 64
  %v694 = getelementptr i8, ptr %v200, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v695, <8 x float> %v675)
  %v697 = getelementptr i8, ptr %v694, i64 32
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v698, <8 x float> %v676)
  %v700 = mul i64 %v674, 4
  %v701 = getelementptr i8, ptr %v665, i64 %v700
  %v702 = load float, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float %v702, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v704, <8 x float> %v695, <8 x float> %v677)
  %v706 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v704, <8 x float> %v698, <8 x float> %v678)
  %v707 = mul i64 %v674, 4
  %v708 = getelementptr i8, ptr %v667, i64 %v707
  %v709 = load float, ptr %v708, align 4
  %v710 = insertelement <8 x float> poison, float %v709, i64 0
  %v711 = shufflevector <8 x float> %v710, <8 x float> poison, <8 x i32> zeroinitializer
  %v712 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v711, <8 x float> %v695, <8 x float> %v679)
  %v713 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v711, <8 x float> %v698, <8 x float> %v680)
  %v714 = mul i64 %v674, 4
  %v715 = getelementptr i8, ptr %v669, i64 %v714
  %v716 = load float, ptr %v715, align 4
  %v717 = insertelement <8 x float> poison, float %v716, i64 0
  %v718 = shufflevector <8 x float> %v717, <8 x float> poison, <8 x i32> zeroinitializer
  %v719 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v718, <8 x float> %v695, <8 x float> %v681)
  %v720 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v718, <8 x float> %v698, <8 x float> %v682)
  %v721 = mul i64 %v674, 4
  %v722 = getelementptr i8, ptr %v671, i64 %v721
  %v723 = load float, ptr %v722, align 4
  %v724 = insertelement <8 x float> poison, float %v723, i64 0
  %v725 = shufflevector <8 x float> %v724, <8 x float> poison, <8 x i32> zeroinitializer
  %v726 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v725, <8 x float> %v695, <8 x float> %v683)
  %v727 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v725, <8 x float> %v698, <8 x float> %v684)
  %v728 = mul i64 %v674, 4
  %v729 = getelementptr i8, ptr %v673, i64 %v728
  %v730 = load float, ptr %v729, align 4
  %v731 = insertelement <8 x float> poison, float %v730, i64 0
  %v732 = shufflevector <8 x float> %v731, <8 x float> poison, <8 x i32> zeroinitializer
  %v733 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v732, <8 x float> %v695, <8 x float> %v685)
  %v734 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v732, <8 x float> %v698, <8 x float> %v686)
  %v735 = add nsw i64 %v674, 1
  br label %k.57
k.end.59:
  %v736 = mul i64 %v656, 4
  %v737 = getelementptr i8, ptr %v192, i64 %v736
  %v738 = load float, ptr %v737, align 4
  %v739 = mul i64 %v276, 4
  %v740 = getelementptr i8, ptr %v196, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = insertelement <8 x float> poison, float %v738, i64 0
  %v743 = shufflevector <8 x float> %v742, <8 x float> poison, <8 x i32> zeroinitializer
  %v744 = fmul <8 x float> %v743, %v741
  %v745 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v744)
  %v746 = fdiv <8 x float> %v675, %v745
  %v747 = getelementptr i8, ptr %v740, i64 32
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fmul <8 x float> %v743, %v748
  %v750 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v749)
  %v751 = fdiv <8 x float> %v676, %v750
  %v752 = getelementptr i8, ptr %v737, i64 4
  %v753 = load float, ptr %v752, align 4
  %v754 = insertelement <8 x float> poison, float %v753, i64 0
  %v755 = shufflevector <8 x float> %v754, <8 x float> poison, <8 x i32> zeroinitializer
  %v756 = fmul <8 x float> %v755, %v741
  %v757 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v756)
  %v758 = fdiv <8 x float> %v677, %v757
  %v759 = fmul <8 x float> %v755, %v748
  %v760 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v759)
  %v761 = fdiv <8 x float> %v678, %v760
  %v762 = getelementptr i8, ptr %v737, i64 8
  %v763 = load float, ptr %v762, align 4
  %v764 = insertelement <8 x float> poison, float %v763, i64 0
  %v765 = shufflevector <8 x float> %v764, <8 x float> poison, <8 x i32> zeroinitializer
  %v766 = fmul <8 x float> %v765, %v741
  %v767 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v766)
  %v768 = fdiv <8 x float> %v679, %v767
  %v769 = fmul <8 x float> %v765, %v748
  %v770 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v769)
  %v771 = fdiv <8 x float> %v680, %v770
  %v772 = getelementptr i8, ptr %v737, i64 12
  %v773 = load float, ptr %v772, align 4
  %v774 = insertelement <8 x float> poison, float %v773, i64 0
  %v775 = shufflevector <8 x float> %v774, <8 x float> poison, <8 x i32> zeroinitializer
  %v776 = fmul <8 x float> %v775, %v741
  %v777 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v776)
  %v778 = fdiv <8 x float> %v681, %v777
  %v779 = fmul <8 x float> %v775, %v748
  %v780 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v779)
  %v781 = fdiv <8 x float> %v682, %v780
  %v782 = getelementptr i8, ptr %v737, i64 16
  %v783 = load float, ptr %v782, align 4
  %v784 = insertelement <8 x float> poison, float %v783, i64 0
  %v785 = shufflevector <8 x float> %v784, <8 x float> poison, <8 x i32> zeroinitializer
  %v786 = fmul <8 x float> %v785, %v741
  %v787 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v786)
  %v788 = fdiv <8 x float> %v683, %v787
  %v789 = fmul <8 x float> %v785, %v748
  %v790 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v789)
  %v791 = fdiv <8 x float> %v684, %v790
  %v792 = getelementptr i8, ptr %v737, i64 20
  %v793 = load float, ptr %v792, align 4
  %v794 = insertelement <8 x float> poison, float %v793, i64 0
  %v795 = shufflevector <8 x float> %v794, <8 x float> poison, <8 x i32> zeroinitializer
  %v796 = fmul <8 x float> %v795, %v741
  %v797 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v796)
  %v798 = fdiv <8 x float> %v685, %v797
  %v799 = fmul <8 x float> %v795, %v748
  %v800 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v799)
  %v801 = fdiv <8 x float> %v686, %v800
  %v802 = mul i64 %v656, %v204
  %v803 = getelementptr i8, ptr %v198, i64 %v802
  %v804 = mul i64 %v276, 4
  %v805 = getelementptr i8, ptr %v803, i64 %v804
  store <8 x float> %v746, ptr %v805, align 4
  %v806 = mul i64 %v656, %v204
  %v807 = getelementptr i8, ptr %v198, i64 %v806
  %v808 = add i64 %v276, 8
  %v809 = mul i64 %v808, 4
  %v810 = getelementptr i8, ptr %v807, i64 %v809
  store <8 x float> %v751, ptr %v810, align 4
  %v811 = add i64 %v656, 1
  %v812 = mul i64 %v811, %v204
  %v813 = getelementptr i8, ptr %v198, i64 %v812
  %v814 = mul i64 %v276, 4
  %v815 = getelementptr i8, ptr %v813, i64 %v814
  store <8 x float> %v758, ptr %v815, align 4
  %v816 = add i64 %v656, 1
  %v817 = mul i64 %v816, %v204
  %v818 = getelementptr i8, ptr %v198, i64 %v817
  %v819 = add i64 %v276, 8
  %v820 = mul i64 %v819, 4
  %v821 = getelementptr i8, ptr %v818, i64 %v820
  store <8 x float> %v761, ptr %v821, align 4
  %v822 = add i64 %v656, 2
  %v823 = mul i64 %v822, %v204
  %v824 = getelementptr i8, ptr %v198, i64 %v823
  %v825 = mul i64 %v276, 4
  %v826 = getelementptr i8, ptr %v824, i64 %v825
  store <8 x float> %v768, ptr %v826, align 4
  %v827 = add i64 %v656, 2
  %v828 = mul i64 %v827, %v204
  %v829 = getelementptr i8, ptr %v198, i64 %v828
  %v830 = add i64 %v276, 8
  %v831 = mul i64 %v830, 4
  %v832 = getelementptr i8, ptr %v829, i64 %v831
  store <8 x float> %v771, ptr %v832, align 4
  %v833 = add i64 %v656, 3
  %v834 = mul i64 %v833, %v204
  %v835 = getelementptr i8, ptr %v198, i64 %v834
  %v836 = mul i64 %v276, 4
  %v837 = getelementptr i8, ptr %v835, i64 %v836
  store <8 x float> %v778, ptr %v837, align 4
  %v838 = add i64 %v656, 3
  %v839 = mul i64 %v838, %v204
  %v840 = getelementptr i8, ptr %v198, i64 %v839
  %v841 = add i64 %v276, 8
  %v842 = mul i64 %v841, 4
  %v843 = getelementptr i8, ptr %v840, i64 %v842
  store <8 x float> %v781, ptr %v843, align 4
  %v844 = add i64 %v656, 4
  %v845 = mul i64 %v844, %v204
  %v846 = getelementptr i8, ptr %v198, i64 %v845
  %v847 = mul i64 %v276, 4
  %v848 = getelementptr i8, ptr %v846, i64 %v847
  store <8 x float> %v788, ptr %v848, align 4
  %v849 = add i64 %v656, 4
  %v850 = mul i64 %v849, %v204
  %v851 = getelementptr i8, ptr %v198, i64 %v850
  %v852 = add i64 %v276, 8
  %v853 = mul i64 %v852, 4
  %v854 = getelementptr i8, ptr %v851, i64 %v853
  store <8 x float> %v791, ptr %v854, align 4
  %v855 = add i64 %v656, 5
  %v856 = mul i64 %v855, %v204
  %v857 = getelementptr i8, ptr %v198, i64 %v856
  %v858 = mul i64 %v276, 4
  %v859 = getelementptr i8, ptr %v857, i64 %v858
  store <8 x float> %v798, ptr %v859, align 4
  %v860 = add i64 %v656, 5
  %v861 = mul i64 %v860, %v204
  %v862 = getelementptr i8, ptr %v198, i64 %v861
  %v863 = add i64 %v276, 8
  %v864 = mul i64 %v863, 4
  %v865 = getelementptr i8, ptr %v862, i64 %v864
  store <8 x float> %v801, ptr %v865, align 4
  %v866 = add nsw i64 %v654, 6
  br label %i.54
i.end.56:
  br label %i.edge.60
i.edge.60:
  %v867 = phi i64 [ %v653, %i.end.56 ], [ %v919, %k.end.65 ]
  %v868 = icmp slt i64 %v867, %v221
  br i1 %v868, label %i.edge.body.61, label %i.edge.end.62
i.edge.body.61:
  %v869 = mul i64 4, %v217
  %v870 = add i64 %v869, 127
  %v871 = and i64 %v870, -128
  %v872 = add i64 %v871, 64
  %v873 = sub i64 %v867, %v218
  %v874 = mul i64 %v873, %v872
  %v875 = getelementptr i8, ptr %v202, i64 %v874
  %v876 = mul i64 4, %v217
  br label %k.63
k.63:
  %v877 = phi i64 [ 0, %i.edge.body.61 ], [ %v893, %k.body.64 ]
  %v878 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.61 ], [ %v889, %k.body.64 ]
  %v879 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.61 ], [ %v892, %k.body.64 ]
  %v880 = icmp slt i64 %v877, %v172
  br i1 %v880, label %k.body.64, label %k.end.65
k.body.64:
  %v881 = mul i64 %v877, 4
  %v882 = getelementptr i8, ptr %v875, i64 %v881
  %v883 = load float, ptr %v882, align 4
  %v884 = insertelement <8 x float> poison, float %v883, i64 0
  %v885 = shufflevector <8 x float> %v884, <8 x float> poison, <8 x i32> zeroinitializer
  %v886 = mul i64 %v877, 64
  %v887 = getelementptr i8, ptr %v200, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v885, <8 x float> %v888, <8 x float> %v878)
  %v890 = getelementptr i8, ptr %v887, i64 32
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v885, <8 x float> %v891, <8 x float> %v879)
  %v893 = add nsw i64 %v877, 1
  br label %k.63
k.end.65:
  %v894 = mul i64 %v867, 4
  %v895 = getelementptr i8, ptr %v192, i64 %v894
  %v896 = load float, ptr %v895, align 4
  %v897 = mul i64 %v276, 4
  %v898 = getelementptr i8, ptr %v196, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = insertelement <8 x float> poison, float %v896, i64 0
  %v901 = shufflevector <8 x float> %v900, <8 x float> poison, <8 x i32> zeroinitializer
  %v902 = fmul <8 x float> %v901, %v899
  %v903 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v902)
  %v904 = fdiv <8 x float> %v878, %v903
  %v905 = getelementptr i8, ptr %v898, i64 32
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = fmul <8 x float> %v901, %v906
  %v908 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v907)
  %v909 = fdiv <8 x float> %v879, %v908
  %v910 = mul i64 %v867, %v204
  %v911 = getelementptr i8, ptr %v198, i64 %v910
  %v912 = mul i64 %v276, 4
  %v913 = getelementptr i8, ptr %v911, i64 %v912
  store <8 x float> %v904, ptr %v913, align 4
  %v914 = mul i64 %v867, %v204
  %v915 = getelementptr i8, ptr %v198, i64 %v914
  %v916 = add i64 %v276, 8
  %v917 = mul i64 %v916, 4
  %v918 = getelementptr i8, ptr %v915, i64 %v917
  store <8 x float> %v909, ptr %v918, align 4
  %v919 = add nsw i64 %v867, 1
  br label %i.edge.60
i.edge.end.62:
  %v920 = add nsw i64 %v276, 16
  br label %block.33
block.end.35:
  br label %edge.block.66
edge.block.66:
  %v921 = phi i64 [ %v275, %block.end.35 ], [ %v1180, %i.edge.end.91 ]
  %v922 = icmp slt i64 %v921, %v212
  br i1 %v922, label %edge.block.body.67, label %edge.block.end.68
edge.block.body.67:
  %v923 = sub i64 %v212, %v921
  %v924 = call i64 @llvm.smin.i64(i64 %v923, i64 8)
  %v925 = add i64 %v921, %v924
  %v926 = icmp eq i64 %v218, %v206
  %v927 = and i1 true, %v926
  br i1 %v927, label %statistic.69, label %statistic.end.70
statistic.69:
  %v928 = getelementptr i8, ptr %arguments, i64 192
  store i64 %v921, ptr %v928, align 8
  %v929 = getelementptr i8, ptr %arguments, i64 200
  store i64 %v925, ptr %v929, align 8
  call void @cosine.statistic.1(ptr %arguments)
  br label %statistic.end.70
statistic.end.70:
  %v930 = mul i64 32, %v172
  br label %pack.lane.71
pack.lane.71:
  %v931 = phi i64 [ 0, %statistic.end.70 ], [ %v946, %pack.units.end.76 ]
  %v932 = icmp slt i64 %v931, %v924
  br i1 %v932, label %pack.lane.body.72, label %pack.lane.end.73
pack.lane.body.72:
  %v933 = mul i64 %v931, 4
  %v934 = getelementptr i8, ptr %v200, i64 %v933
  br label %pack.units.74
pack.units.74:
  %v935 = phi i64 [ 0, %pack.lane.body.72 ], [ %v945, %pack.units.body.75 ]
  %v936 = icmp slt i64 %v935, %v172
  br i1 %v936, label %pack.units.body.75, label %pack.units.end.76
pack.units.body.75:
  %v937 = mul i64 %v935, 32
  %v938 = getelementptr i8, ptr %v934, i64 %v937
  %v939 = add i64 %v921, %v931
  %v940 = mul i64 %v939, %v182
  %v941 = getelementptr i8, ptr %v188, i64 %v940
  %v942 = mul i64 %v935, 4
  %v943 = getelementptr i8, ptr %v941, i64 %v942
  %v944 = load float, ptr %v943, align 4
  store float %v944, ptr %v938, align 4
  %v945 = add nsw i64 %v935, 1
  br label %pack.units.74
pack.units.end.76:
  %v946 = add nsw i64 %v931, 1
  br label %pack.lane.71
pack.lane.end.73:
  br label %pack.pad.77
pack.pad.77:
  %v947 = phi i64 [ %v924, %pack.lane.end.73 ], [ %v956, %pack.pad.end.82 ]
  %v948 = icmp slt i64 %v947, 8
  br i1 %v948, label %pack.pad.body.78, label %pack.pad.end.79
pack.pad.body.78:
  %v949 = mul i64 %v947, 4
  %v950 = getelementptr i8, ptr %v200, i64 %v949
  br label %pack.pad.80
pack.pad.80:
  %v951 = phi i64 [ 0, %pack.pad.body.78 ], [ %v955, %pack.pad.body.81 ]
  %v952 = icmp slt i64 %v951, %v172
  br i1 %v952, label %pack.pad.body.81, label %pack.pad.end.82
pack.pad.body.81:
  %v953 = mul i64 %v951, 32
  %v954 = getelementptr i8, ptr %v950, i64 %v953
  store float 0x0000000000000000, ptr %v954, align 4
  %v955 = add nsw i64 %v951, 1
  br label %pack.pad.80
pack.pad.end.82:
  %v956 = add nsw i64 %v947, 1
  br label %pack.pad.77
pack.pad.end.79:
  %v957 = mul i64 32, %v172
  %v958 = sub i64 %v221, 6
  %v959 = icmp sge i64 %v958, %v218
  %v960 = select i1 %v959, i64 %v221, i64 %v218
  br label %i.83
i.83:
  %v961 = phi i64 [ %v218, %pack.pad.end.79 ], [ %v1132, %k.end.88 ]
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %i.body.84, label %i.end.85
i.body.84:
  %v963 = call i64 @llvm.smin.i64(i64 %v961, i64 %v958)
  %v964 = mul i64 4, %v217
  %v965 = add i64 %v964, 127
  %v966 = and i64 %v965, -128
  %v967 = add i64 %v966, 64
  %v968 = sub i64 %v963, %v218
  %v969 = mul i64 %v968, %v967
  %v970 = getelementptr i8, ptr %v202, i64 %v969
  %v971 = mul i64 4, %v217
  %v972 = getelementptr i8, ptr %v970, i64 %v967
  %v973 = mul i64 %v967, 2
  %v974 = getelementptr i8, ptr %v970, i64 %v973
  %v975 = mul i64 %v967, 3
  %v976 = getelementptr i8, ptr %v970, i64 %v975
  %v977 = mul i64 %v967, 4
  %v978 = getelementptr i8, ptr %v970, i64 %v977
  %v979 = mul i64 %v967, 5
  %v980 = getelementptr i8, ptr %v970, i64 %v979
  br label %k.86
k.86:
  %v981 = phi i64 [ 0, %i.body.84 ], [ %v1028, %k.body.87 ]
  %v982 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v997, %k.body.87 ]
  %v983 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v1003, %k.body.87 ]
  %v984 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v1009, %k.body.87 ]
  %v985 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v1015, %k.body.87 ]
  %v986 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v1021, %k.body.87 ]
  %v987 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.84 ], [ %v1027, %k.body.87 ]
  %v988 = icmp slt i64 %v981, %v172
  br i1 %v988, label %k.body.87, label %k.end.88
k.body.87:
  %v989 = mul i64 %v981, 4
  %v990 = getelementptr i8, ptr %v970, i64 %v989
  %v991 = load float, ptr %v990, align 4
  %v992 = insertelement <8 x float> poison, float %v991, i64 0
  %v993 = shufflevector <8 x float> %v992, <8 x float> poison, <8 x i32> zeroinitializer
  %v994 = mul i64 %v981, 32
  %v995 = getelementptr i8, ptr %v200, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v993, <8 x float> %v996, <8 x float> %v982)
  %v998 = mul i64 %v981, 4
  %v999 = getelementptr i8, ptr %v972, i64 %v998
  %v1000 = load float, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v1000, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1002, <8 x float> %v996, <8 x float> %v983)
  %v1004 = mul i64 %v981, 4
  %v1005 = getelementptr i8, ptr %v974, i64 %v1004
  %v1006 = load float, ptr %v1005, align 4
  %v1007 = insertelement <8 x float> poison, float %v1006, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1008, <8 x float> %v996, <8 x float> %v984)
  %v1010 = mul i64 %v981, 4
  %v1011 = getelementptr i8, ptr %v976, i64 %v1010
  %v1012 = load float, ptr %v1011, align 4
  %v1013 = insertelement <8 x float> poison, float %v1012, i64 0
  %v1014 = shufflevector <8 x float> %v1013, <8 x float> poison, <8 x i32> zeroinitializer
  %v1015 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1014, <8 x float> %v996, <8 x float> %v985)
  %v1016 = mul i64 %v981, 4
  %v1017 = getelementptr i8, ptr %v978, i64 %v1016
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1020, <8 x float> %v996, <8 x float> %v986)
  %v1022 = mul i64 %v981, 4
  %v1023 = getelementptr i8, ptr %v980, i64 %v1022
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = insertelement <8 x float> poison, float %v1024, i64 0
  %v1026 = shufflevector <8 x float> %v1025, <8 x float> poison, <8 x i32> zeroinitializer
  %v1027 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1026, <8 x float> %v996, <8 x float> %v987)
  %v1028 = add nsw i64 %v981, 1
  br label %k.86
k.end.88:
  %v1029 = mul i64 %v963, 4
  %v1030 = getelementptr i8, ptr %v192, i64 %v1029
  %v1031 = load float, ptr %v1030, align 4
  %v1032 = mul i64 %v921, 4
  %v1033 = getelementptr i8, ptr %v196, i64 %v1032
  %v1034 = trunc i64 %v924 to i32
  %v1035 = insertelement <8 x i32> poison, i32 %v1034, i64 0
  %v1036 = shufflevector <8 x i32> %v1035, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1037 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1036
  %v1038 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1033, <8 x i1> %v1037, <8 x float> zeroinitializer)
  %v1039 = insertelement <8 x float> poison, float %v1031, i64 0
  %v1040 = shufflevector <8 x float> %v1039, <8 x float> poison, <8 x i32> zeroinitializer
  %v1041 = fmul <8 x float> %v1040, %v1038
  %v1042 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1041)
  %v1043 = fdiv <8 x float> %v982, %v1042
  %v1044 = getelementptr i8, ptr %v1030, i64 4
  %v1045 = load float, ptr %v1044, align 4
  %v1046 = insertelement <8 x float> poison, float %v1045, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = fmul <8 x float> %v1047, %v1038
  %v1049 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1048)
  %v1050 = fdiv <8 x float> %v983, %v1049
  %v1051 = getelementptr i8, ptr %v1030, i64 8
  %v1052 = load float, ptr %v1051, align 4
  %v1053 = insertelement <8 x float> poison, float %v1052, i64 0
  %v1054 = shufflevector <8 x float> %v1053, <8 x float> poison, <8 x i32> zeroinitializer
  %v1055 = fmul <8 x float> %v1054, %v1038
  %v1056 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1055)
  %v1057 = fdiv <8 x float> %v984, %v1056
  %v1058 = getelementptr i8, ptr %v1030, i64 12
  %v1059 = load float, ptr %v1058, align 4
  %v1060 = insertelement <8 x float> poison, float %v1059, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1061, %v1038
  %v1063 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1062)
  %v1064 = fdiv <8 x float> %v985, %v1063
  %v1065 = getelementptr i8, ptr %v1030, i64 16
  %v1066 = load float, ptr %v1065, align 4
  %v1067 = insertelement <8 x float> poison, float %v1066, i64 0
  %v1068 = shufflevector <8 x float> %v1067, <8 x float> poison, <8 x i32> zeroinitializer
  %v1069 = fmul <8 x float> %v1068, %v1038
  %v1070 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1069)
  %v1071 = fdiv <8 x float> %v986, %v1070
  %v1072 = getelementptr i8, ptr %v1030, i64 20
  %v1073 = load float, ptr %v1072, align 4
  %v1074 = insertelement <8 x float> poison, float %v1073, i64 0
  %v1075 = shufflevector <8 x float> %v1074, <8 x float> poison, <8 x i32> zeroinitializer
  %v1076 = fmul <8 x float> %v1075, %v1038
  %v1077 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1076)
  %v1078 = fdiv <8 x float> %v987, %v1077
  %v1079 = mul i64 %v963, %v204
  %v1080 = getelementptr i8, ptr %v198, i64 %v1079
  %v1081 = mul i64 %v921, 4
  %v1082 = getelementptr i8, ptr %v1080, i64 %v1081
  %v1083 = trunc i64 %v924 to i32
  %v1084 = insertelement <8 x i32> poison, i32 %v1083, i64 0
  %v1085 = shufflevector <8 x i32> %v1084, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1086 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1085
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1043, ptr align 4 %v1082, <8 x i1> %v1086)
  %v1087 = add i64 %v963, 1
  %v1088 = mul i64 %v1087, %v204
  %v1089 = getelementptr i8, ptr %v198, i64 %v1088
  %v1090 = mul i64 %v921, 4
  %v1091 = getelementptr i8, ptr %v1089, i64 %v1090
  %v1092 = trunc i64 %v924 to i32
  %v1093 = insertelement <8 x i32> poison, i32 %v1092, i64 0
  %v1094 = shufflevector <8 x i32> %v1093, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1095 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1094
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1050, ptr align 4 %v1091, <8 x i1> %v1095)
  %v1096 = add i64 %v963, 2
  %v1097 = mul i64 %v1096, %v204
  %v1098 = getelementptr i8, ptr %v198, i64 %v1097
  %v1099 = mul i64 %v921, 4
  %v1100 = getelementptr i8, ptr %v1098, i64 %v1099
  %v1101 = trunc i64 %v924 to i32
  %v1102 = insertelement <8 x i32> poison, i32 %v1101, i64 0
  %v1103 = shufflevector <8 x i32> %v1102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1104 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1103
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1057, ptr align 4 %v1100, <8 x i1> %v1104)
  %v1105 = add i64 %v963, 3
  %v1106 = mul i64 %v1105, %v204
  %v1107 = getelementptr i8, ptr %v198, i64 %v1106
  %v1108 = mul i64 %v921, 4
  %v1109 = getelementptr i8, ptr %v1107, i64 %v1108
  %v1110 = trunc i64 %v924 to i32
  %v1111 = insertelement <8 x i32> poison, i32 %v1110, i64 0
  %v1112 = shufflevector <8 x i32> %v1111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1113 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1112
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1064, ptr align 4 %v1109, <8 x i1> %v1113)
  %v1114 = add i64 %v963, 4
  %v1115 = mul i64 %v1114, %v204
  %v1116 = getelementptr i8, ptr %v198, i64 %v1115
  %v1117 = mul i64 %v921, 4
  %v1118 = getelementptr i8, ptr %v1116, i64 %v1117
  %v1119 = trunc i64 %v924 to i32
  %v1120 = insertelement <8 x i32> poison, i32 %v1119, i64 0
  %v1121 = shufflevector <8 x i32> %v1120, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1122 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1121
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1071, ptr align 4 %v1118, <8 x i1> %v1122)
  %v1123 = add i64 %v963, 5
  %v1124 = mul i64 %v1123, %v204
  %v1125 = getelementptr i8, ptr %v198, i64 %v1124
  %v1126 = mul i64 %v921, 4
  %v1127 = getelementptr i8, ptr %v1125, i64 %v1126
  %v1128 = trunc i64 %v924 to i32
  %v1129 = insertelement <8 x i32> poison, i32 %v1128, i64 0
  %v1130 = shufflevector <8 x i32> %v1129, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1131 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1130
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1078, ptr align 4 %v1127, <8 x i1> %v1131)
  %v1132 = add nsw i64 %v961, 6
  br label %i.83
i.end.85:
  br label %i.edge.89
i.edge.89:
  %v1133 = phi i64 [ %v960, %i.end.85 ], [ %v1179, %k.end.94 ]
  %v1134 = icmp slt i64 %v1133, %v221
  br i1 %v1134, label %i.edge.body.90, label %i.edge.end.91
i.edge.body.90:
  %v1135 = mul i64 4, %v217
  %v1136 = add i64 %v1135, 127
  %v1137 = and i64 %v1136, -128
  %v1138 = add i64 %v1137, 64
  %v1139 = sub i64 %v1133, %v218
  %v1140 = mul i64 %v1139, %v1138
  %v1141 = getelementptr i8, ptr %v202, i64 %v1140
  %v1142 = mul i64 4, %v217
  br label %k.92
k.92:
  %v1143 = phi i64 [ 0, %i.edge.body.90 ], [ %v1155, %k.body.93 ]
  %v1144 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.90 ], [ %v1154, %k.body.93 ]
  %v1145 = icmp slt i64 %v1143, %v172
  br i1 %v1145, label %k.body.93, label %k.end.94
k.body.93:
  %v1146 = mul i64 %v1143, 4
  %v1147 = getelementptr i8, ptr %v1141, i64 %v1146
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = insertelement <8 x float> poison, float %v1148, i64 0
  %v1150 = shufflevector <8 x float> %v1149, <8 x float> poison, <8 x i32> zeroinitializer
  %v1151 = mul i64 %v1143, 32
  %v1152 = getelementptr i8, ptr %v200, i64 %v1151
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1150, <8 x float> %v1153, <8 x float> %v1144)
  %v1155 = add nsw i64 %v1143, 1
  br label %k.92
k.end.94:
  %v1156 = mul i64 %v1133, 4
  %v1157 = getelementptr i8, ptr %v192, i64 %v1156
  %v1158 = load float, ptr %v1157, align 4
  %v1159 = mul i64 %v921, 4
  %v1160 = getelementptr i8, ptr %v196, i64 %v1159
  %v1161 = trunc i64 %v924 to i32
  %v1162 = insertelement <8 x i32> poison, i32 %v1161, i64 0
  %v1163 = shufflevector <8 x i32> %v1162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1164 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1163
  %v1165 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1160, <8 x i1> %v1164, <8 x float> zeroinitializer)
  %v1166 = insertelement <8 x float> poison, float %v1158, i64 0
  %v1167 = shufflevector <8 x float> %v1166, <8 x float> poison, <8 x i32> zeroinitializer
  %v1168 = fmul <8 x float> %v1167, %v1165
  %v1169 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1168)
  %v1170 = fdiv <8 x float> %v1144, %v1169
  %v1171 = mul i64 %v1133, %v204
  %v1172 = getelementptr i8, ptr %v198, i64 %v1171
  %v1173 = mul i64 %v921, 4
  %v1174 = getelementptr i8, ptr %v1172, i64 %v1173
  %v1175 = trunc i64 %v924 to i32
  %v1176 = insertelement <8 x i32> poison, i32 %v1175, i64 0
  %v1177 = shufflevector <8 x i32> %v1176, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1178 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1177
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1170, ptr align 4 %v1174, <8 x i1> %v1178)
  %v1179 = add nsw i64 %v1133, 1
  br label %i.edge.89
i.edge.end.91:
  %v1180 = add nsw i64 %v921, 8
  br label %edge.block.66
edge.block.end.68:
  %v1181 = add nsw i64 %v218, %v214
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

