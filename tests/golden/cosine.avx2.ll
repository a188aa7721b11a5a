
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
  %v431 = alloca <8 x i32>, i64 8, align 64
  %v614 = alloca <8 x i32>, i64 8, align 64
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
  %v218 = phi i64 [ %v206, %entry ], [ %v1157, %edge.block.end.63 ]
  %v219 = icmp slt i64 %v218, %v208
  br i1 %v219, label %row.block.body.20, label %row.block.end.21
row.block.body.20:
  %v220 = add i64 %v218, %v214
  %v221 = call i64 @llvm.smin.i64(i64 %v208, i64 %v220)
  %v222 = mul i64 4, %v217
  %v223 = add i64 %v222, 127
  %v224 = and i64 %v223, -128
  %v225 = add i64 %v224, 64
  br label %pack.row.22
pack.row.22:
  %v226 = phi i64 [ %v218, %row.block.body.20 ], [ %v258, %pack.rest.end.29 ]
  %v227 = icmp slt i64 %v226, %v221
  br i1 %v227, label %pack.row.body.23, label %pack.row.end.24
pack.row.body.23:
  %v228 = sub i64 %v226, %v218
  %v229 = mul i64 %v228, %v225
  %v230 = getelementptr i8, ptr %v202, i64 %v229
  %v231 = mul i64 4, %v217
  %v232 = urem i64 %v172, 8
  %v233 = sub i64 %v172, %v232
  %v234 = sub i64 %v172, %v233
  %v235 = call i64 @llvm.smin.i64(i64 %v234, i64 8)
  br label %pack.units.25
pack.units.25:
  %v236 = phi i64 [ 0, %pack.row.body.23 ], [ %v245, %pack.units.body.26 ]
  %v237 = icmp slt i64 %v236, %v233
  br i1 %v237, label %pack.units.body.26, label %pack.units.end.27
pack.units.body.26:
  %v238 = mul i64 %v226, %v174
  %v239 = getelementptr i8, ptr %v180, i64 %v238
  %v240 = mul i64 %v236, 4
  %v241 = getelementptr i8, ptr %v239, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = mul i64 %v236, 4
  %v244 = getelementptr i8, ptr %v230, i64 %v243
  store <8 x float> %v242, ptr %v244, align 4
  %v245 = add nsw i64 %v236, 8
  br label %pack.units.25
pack.units.end.27:
  %v246 = icmp sgt i64 %v235, 0
  br i1 %v246, label %pack.rest.28, label %pack.rest.end.29
pack.rest.28:
  %v247 = mul i64 %v226, %v174
  %v248 = getelementptr i8, ptr %v180, i64 %v247
  %v249 = mul i64 %v233, 4
  %v250 = getelementptr i8, ptr %v248, i64 %v249
  %v251 = trunc i64 %v235 to i32
  %v252 = insertelement <8 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <8 x i32> %v252, <8 x i32> poison, <8 x i32> zeroinitializer
  %v254 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v253
  %v255 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v250, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v256 = mul i64 %v233, 4
  %v257 = getelementptr i8, ptr %v230, i64 %v256
  store <8 x float> %v255, ptr %v257, align 4
  br label %pack.rest.end.29
pack.rest.end.29:
  %v258 = add nsw i64 %v226, 1
  br label %pack.row.22
pack.row.end.24:
  %v259 = sub i64 %v212, %v210
  %v260 = urem i64 %v259, 16
  %v261 = sub i64 %v212, %v260
  br label %block.30
block.30:
  %v262 = phi i64 [ %v210, %pack.row.end.24 ], [ %v901, %i.edge.end.57 ]
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %block.body.31, label %block.end.32
block.body.31:
  %v264 = mul i64 64, %v172
  %v265 = urem i64 %v172, 8
  %v266 = sub i64 %v172, %v265
  br label %pack.square.33
pack.square.33:
  %v267 = phi i64 [ 0, %block.body.31 ], [ %v336, %pack.square.body.34 ]
  %v268 = icmp slt i64 %v267, %v266
  br i1 %v268, label %pack.square.body.34, label %pack.square.end.35
pack.square.body.34:
  %v269 = mul i64 %v267, 64
  %v270 = getelementptr i8, ptr %v200, i64 %v269
  %v271 = mul i64 %v262, %v182
  %v272 = getelementptr i8, ptr %v188, i64 %v271
  %v273 = mul i64 %v267, 4
  %v274 = getelementptr i8, ptr %v272, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = bitcast <8 x float> %v275 to <8 x i32>
  %v277 = getelementptr i8, ptr %v274, i64 %v182
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = bitcast <8 x float> %v278 to <8 x i32>
  %v280 = mul i64 %v182, 2
  %v281 = getelementptr i8, ptr %v274, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = bitcast <8 x float> %v282 to <8 x i32>
  %v284 = mul i64 %v182, 3
  %v285 = getelementptr i8, ptr %v274, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = bitcast <8 x float> %v286 to <8 x i32>
  %v288 = mul i64 %v182, 4
  %v289 = getelementptr i8, ptr %v274, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = bitcast <8 x float> %v290 to <8 x i32>
  %v292 = mul i64 %v182, 5
  %v293 = getelementptr i8, ptr %v274, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = bitcast <8 x float> %v294 to <8 x i32>
  %v296 = mul i64 %v182, 6
  %v297 = getelementptr i8, ptr %v274, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = bitcast <8 x float> %v298 to <8 x i32>
  %v300 = mul i64 %v182, 7
  %v301 = getelementptr i8, ptr %v274, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = bitcast <8 x float> %v302 to <8 x i32>
  %v304 = shufflevector <8 x i32> %v276, <8 x i32> %v279, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v305 = shufflevector <8 x i32> %v276, <8 x i32> %v279, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v306 = shufflevector <8 x i32> %v283, <8 x i32> %v287, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v307 = shufflevector <8 x i32> %v283, <8 x i32> %v287, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v308 = shufflevector <8 x i32> %v304, <8 x i32> %v306, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x i32> %v304, <8 x i32> %v306, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x i32> %v305, <8 x i32> %v307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x i32> %v305, <8 x i32> %v307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = shufflevector <8 x i32> %v299, <8 x i32> %v303, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v315 = shufflevector <8 x i32> %v299, <8 x i32> %v303, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v316 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v321 = shufflevector <8 x i32> %v308, <8 x i32> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v322 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v323 = shufflevector <8 x i32> %v309, <8 x i32> %v317, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v324 = shufflevector <8 x i32> %v310, <8 x i32> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x i32> %v310, <8 x i32> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v327 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v328 = getelementptr i8, ptr %v270, i64 0
  store <8 x i32> %v320, ptr %v328, align 4
  %v329 = getelementptr i8, ptr %v270, i64 64
  store <8 x i32> %v322, ptr %v329, align 4
  %v330 = getelementptr i8, ptr %v270, i64 128
  store <8 x i32> %v324, ptr %v330, align 4
  %v331 = getelementptr i8, ptr %v270, i64 192
  store <8 x i32> %v326, ptr %v331, align 4
  %v332 = getelementptr i8, ptr %v270, i64 256
  store <8 x i32> %v321, ptr %v332, align 4
  %v333 = getelementptr i8, ptr %v270, i64 320
  store <8 x i32> %v323, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v270, i64 384
  store <8 x i32> %v325, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v270, i64 448
  store <8 x i32> %v327, ptr %v335, align 4
  %v336 = add nsw i64 %v267, 8
  br label %pack.square.33
pack.square.end.35:
  %v337 = sub i64 %v172, %v266
  %v338 = call i64 @llvm.smin.i64(i64 %v337, i64 8)
  %v339 = icmp sgt i64 %v338, 0
  br i1 %v339, label %pack.rest.36, label %pack.rest.end.37
pack.rest.36:
  %v340 = mul i64 %v262, %v182
  %v341 = getelementptr i8, ptr %v188, i64 %v340
  %v342 = mul i64 %v266, 4
  %v343 = getelementptr i8, ptr %v341, i64 %v342
  %v344 = trunc i64 %v338 to i32
  %v345 = insertelement <8 x i32> poison, i32 %v344, i64 0
  %v346 = shufflevector <8 x i32> %v345, <8 x i32> poison, <8 x i32> zeroinitializer
  %v347 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v346
  %v348 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v343, <8 x i1> %v347, <8 x float> zeroinitializer)
  %v349 = bitcast <8 x float> %v348 to <8 x i32>
  %v350 = getelementptr i8, ptr %v343, i64 %v182
  %v351 = trunc i64 %v338 to i32
  %v352 = insertelement <8 x i32> poison, i32 %v351, i64 0
  %v353 = shufflevector <8 x i32> %v352, <8 x i32> poison, <8 x i32> zeroinitializer
  %v354 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v353
  %v355 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v350, <8 x i1> %v354, <8 x float> zeroinitializer)
  %v356 = bitcast <8 x float> %v355 to <8 x i32>
  %v357 = mul i64 %v182, 2
  %v358 = getelementptr i8, ptr %v343, i64 %v357
  %v359 = trunc i64 %v338 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v358, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v364 = bitcast <8 x float> %v363 to <8 x i32>
  %v365 = mul i64 %v182, 3
  %v366 = getelementptr i8, ptr %v343, i64 %v365
  %v367 = trunc i64 %v338 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v372 = bitcast <8 x float> %v371 to <8 x i32>
  %v373 = mul i64 %v182, 4
  %v374 = getelementptr i8, ptr %v343, i64 %v373
  %v375 = trunc i64 %v338 to i32
  %v376 = insertelement <8 x i32> poison, i32 %v375, i64 0
  %v377 = shufflevector <8 x i32> %v376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v378 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v377
  %v379 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v374, <8 x i1> %v378, <8 x float> zeroinitializer)
  %v380 = bitcast <8 x float> %v379 to <8 x i32>
  %v381 = mul i64 %v182, 5
  %v382 = getelementptr i8, ptr %v343, i64 %v381
  %v383 = trunc i64 %v338 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v382, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v388 = bitcast <8 x float> %v387 to <8 x i32>
  %v389 = mul i64 %v182, 6
  %v390 = getelementptr i8, ptr %v343, i64 %v389
  %v391 = trunc i64 %v338 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  %v395 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v390, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v396 = bitcast <8 x float> %v395 to <8 x i32>
  %v397 = mul i64 %v182, 7
  %v398 = getelementptr i8, ptr %v343, i64 %v397
  %v399 = trunc i64 %v338 to i32
  %v400 = insertelement <8 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <8 x i32> %v400, <8 x i32> poison, <8 x i32> zeroinitializer
  %v402 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v401
  %v403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v398, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v404 = bitcast <8 x float> %v403 to <8 x i32>
  %v405 = shufflevector <8 x i32> %v349, <8 x i32> %v356, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v406 = shufflevector <8 x i32> %v349, <8 x i32> %v356, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v407 = shufflevector <8 x i32> %v364, <8 x i32> %v372, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v408 = shufflevector <8 x i32> %v364, <8 x i32> %v372, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v409 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v410 = shufflevector <8 x i32> %v405, <8 x i32> %v407, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v411 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x i32> %v406, <8 x i32> %v408, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x i32> %v380, <8 x i32> %v388, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v414 = shufflevector <8 x i32> %v380, <8 x i32> %v388, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v415 = shufflevector <8 x i32> %v396, <8 x i32> %v404, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v416 = shufflevector <8 x i32> %v396, <8 x i32> %v404, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v417 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v420 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v421 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x i32> %v409, <8 x i32> %v417, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x i32> %v410, <8 x i32> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v428 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v429 = mul i64 %v266, 64
  %v430 = getelementptr i8, ptr %v200, i64 %v429
  %v432 = getelementptr i8, ptr %v431, i64 0
  store <8 x i32> %v421, ptr %v432, align 4
  %v433 = getelementptr i8, ptr %v431, i64 32
  store <8 x i32> %v423, ptr %v433, align 4
  %v434 = getelementptr i8, ptr %v431, i64 64
  store <8 x i32> %v425, ptr %v434, align 4
  %v435 = getelementptr i8, ptr %v431, i64 96
  store <8 x i32> %v427, ptr %v435, align 4
  %v436 = getelementptr i8, ptr %v431, i64 128
  store <8 x i32> %v422, ptr %v436, align 4
  %v437 = getelementptr i8, ptr %v431, i64 160
  store <8 x i32> %v424, ptr %v437, align 4
  %v438 = getelementptr i8, ptr %v431, i64 192
  store <8 x i32> %v426, ptr %v438, align 4
  %v439 = getelementptr i8, ptr %v431, i64 224
  store <8 x i32> %v428, ptr %v439, align 4
  br label %pack.line.38
pack.line.38:
  %v440 = phi i64 [ 0, %pack.rest.36 ], [ %v447, %pack.line.body.39 ]
  %v441 = icmp slt i64 %v440, %v338
  br i1 %v441, label %pack.line.body.39, label %pack.line.end.40
pack.line.body.39:
  %v442 = mul i64 %v440, 32
  %v443 = getelementptr i8, ptr %v431, i64 %v442
  %v444 = mul i64 %v440, 64
  %v445 = getelementptr i8, ptr %v430, i64 %v444
  %v446 = load <8 x i32>, ptr %v443, align 4
  store <8 x i32> %v446, ptr %v445, align 4
  %v447 = add nsw i64 %v440, 1
  br label %pack.line.38
pack.line.end.40:
  br label %pack.rest.end.37
pack.rest.end.37:
  %v448 = add i64 %v262, 8
  %v449 = getelementptr i8, ptr %v200, i64 32
  br label %pack.square.41
pack.square.41:
  %v450 = phi i64 [ 0, %pack.rest.end.37 ], [ %v519, %pack.square.body.42 ]
  %v451 = icmp slt i64 %v450, %v266
  br i1 %v451, label %pack.square.body.42, label %pack.square.end.43
pack.square.body.42:
  %v452 = mul i64 %v450, 64
  %v453 = getelementptr i8, ptr %v449, i64 %v452
  %v454 = mul i64 %v448, %v182
  %v455 = getelementptr i8, ptr %v188, i64 %v454
  %v456 = mul i64 %v450, 4
  %v457 = getelementptr i8, ptr %v455, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = bitcast <8 x float> %v458 to <8 x i32>
  %v460 = getelementptr i8, ptr %v457, i64 %v182
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = bitcast <8 x float> %v461 to <8 x i32>
  %v463 = mul i64 %v182, 2
  %v464 = getelementptr i8, ptr %v457, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = bitcast <8 x float> %v465 to <8 x i32>
  %v467 = mul i64 %v182, 3
  %v468 = getelementptr i8, ptr %v457, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = bitcast <8 x float> %v469 to <8 x i32>
  %v471 = mul i64 %v182, 4
  %v472 = getelementptr i8, ptr %v457, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = bitcast <8 x float> %v473 to <8 x i32>
  %v475 = mul i64 %v182, 5
  %v476 = getelementptr i8, ptr %v457, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = bitcast <8 x float> %v477 to <8 x i32>
  %v479 = mul i64 %v182, 6
  %v480 = getelementptr i8, ptr %v457, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = bitcast <8 x float> %v481 to <8 x i32>
  %v483 = mul i64 %v182, 7
  %v484 = getelementptr i8, ptr %v457, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = bitcast <8 x float> %v485 to <8 x i32>
  %v487 = shufflevector <8 x i32> %v459, <8 x i32> %v462, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v488 = shufflevector <8 x i32> %v459, <8 x i32> %v462, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v489 = shufflevector <8 x i32> %v466, <8 x i32> %v470, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v490 = shufflevector <8 x i32> %v466, <8 x i32> %v470, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v491 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v492 = shufflevector <8 x i32> %v487, <8 x i32> %v489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v493 = shufflevector <8 x i32> %v488, <8 x i32> %v490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v494 = shufflevector <8 x i32> %v488, <8 x i32> %v490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v495 = shufflevector <8 x i32> %v474, <8 x i32> %v478, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v496 = shufflevector <8 x i32> %v474, <8 x i32> %v478, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v497 = shufflevector <8 x i32> %v482, <8 x i32> %v486, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v498 = shufflevector <8 x i32> %v482, <8 x i32> %v486, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v499 = shufflevector <8 x i32> %v495, <8 x i32> %v497, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v500 = shufflevector <8 x i32> %v495, <8 x i32> %v497, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v501 = shufflevector <8 x i32> %v496, <8 x i32> %v498, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v502 = shufflevector <8 x i32> %v496, <8 x i32> %v498, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v503 = shufflevector <8 x i32> %v491, <8 x i32> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v504 = shufflevector <8 x i32> %v491, <8 x i32> %v499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v505 = shufflevector <8 x i32> %v492, <8 x i32> %v500, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v506 = shufflevector <8 x i32> %v492, <8 x i32> %v500, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v507 = shufflevector <8 x i32> %v493, <8 x i32> %v501, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v508 = shufflevector <8 x i32> %v493, <8 x i32> %v501, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v509 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v510 = shufflevector <8 x i32> %v494, <8 x i32> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v511 = getelementptr i8, ptr %v453, i64 0
  store <8 x i32> %v503, ptr %v511, align 4
  %v512 = getelementptr i8, ptr %v453, i64 64
  store <8 x i32> %v505, ptr %v512, align 4
  %v513 = getelementptr i8, ptr %v453, i64 128
  store <8 x i32> %v507, ptr %v513, align 4
  %v514 = getelementptr i8, ptr %v453, i64 192
  store <8 x i32> %v509, ptr %v514, align 4
  %v515 = getelementptr i8, ptr %v453, i64 256
  store <8 x i32> %v504, ptr %v515, align 4
  %v516 = getelementptr i8, ptr %v453, i64 320
  store <8 x i32> %v506, ptr %v516, align 4
  %v517 = getelementptr i8, ptr %v453, i64 384
  store <8 x i32> %v508, ptr %v517, align 4
  %v518 = getelementptr i8, ptr %v453, i64 448
  store <8 x i32> %v510, ptr %v518, align 4
  %v519 = add nsw i64 %v450, 8
  br label %pack.square.41
pack.square.end.43:
  %v520 = sub i64 %v172, %v266
  %v521 = call i64 @llvm.smin.i64(i64 %v520, i64 8)
  %v522 = icmp sgt i64 %v521, 0
  br i1 %v522, label %pack.rest.44, label %pack.rest.end.45
pack.rest.44:
  %v523 = mul i64 %v448, %v182
  %v524 = getelementptr i8, ptr %v188, i64 %v523
  %v525 = mul i64 %v266, 4
  %v526 = getelementptr i8, ptr %v524, i64 %v525
  %v527 = trunc i64 %v521 to i32
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v529
  %v531 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v526, <8 x i1> %v530, <8 x float> zeroinitializer)
  %v532 = bitcast <8 x float> %v531 to <8 x i32>
  %v533 = getelementptr i8, ptr %v526, i64 %v182
  %v534 = trunc i64 %v521 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v533, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v539 = bitcast <8 x float> %v538 to <8 x i32>
  %v540 = mul i64 %v182, 2
  %v541 = getelementptr i8, ptr %v526, i64 %v540
  %v542 = trunc i64 %v521 to i32
  %v543 = insertelement <8 x i32> poison, i32 %v542, i64 0
  %v544 = shufflevector <8 x i32> %v543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v545 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v544
  %v546 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v541, <8 x i1> %v545, <8 x float> zeroinitializer)
  %v547 = bitcast <8 x float> %v546 to <8 x i32>
  %v548 = mul i64 %v182, 3
  %v549 = getelementptr i8, ptr %v526, i64 %v548
  %v550 = trunc i64 %v521 to i32
  %v551 = insertelement <8 x i32> poison, i32 %v550, i64 0
  %v552 = shufflevector <8 x i32> %v551, <8 x i32> poison, <8 x i32> zeroinitializer
  %v553 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v552
  %v554 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v549, <8 x i1> %v553, <8 x float> zeroinitializer)
  %v555 = bitcast <8 x float> %v554 to <8 x i32>
  %v556 = mul i64 %v182, 4
  %v557 = getelementptr i8, ptr %v526, i64 %v556
  %v558 = trunc i64 %v521 to i32
  %v559 = insertelement <8 x i32> poison, i32 %v558, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v560
  %v562 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v557, <8 x i1> %v561, <8 x float> zeroinitializer)
  %v563 = bitcast <8 x float> %v562 to <8 x i32>
  %v564 = mul i64 %v182, 5
  %v565 = getelementptr i8, ptr %v526, i64 %v564
  %v566 = trunc i64 %v521 to i32
  %v567 = insertelement <8 x i32> poison, i32 %v566, i64 0
  %v568 = shufflevector <8 x i32> %v567, <8 x i32> poison, <8 x i32> zeroinitializer
  %v569 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v565, <8 x i1> %v569, <8 x float> zeroinitializer)
  %v571 = bitcast <8 x float> %v570 to <8 x i32>
  %v572 = mul i64 %v182, 6
  %v573 = getelementptr i8, ptr %v526, i64 %v572
  %v574 = trunc i64 %v521 to i32
  %v575 = insertelement <8 x i32> poison, i32 %v574, i64 0
  %v576 = shufflevector <8 x i32> %v575, <8 x i32> poison, <8 x i32> zeroinitializer
  %v577 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v576
  %v578 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v573, <8 x i1> %v577, <8 x float> zeroinitializer)
  %v579 = bitcast <8 x float> %v578 to <8 x i32>
  %v580 = mul i64 %v182, 7
  %v581 = getelementptr i8, ptr %v526, i64 %v580
  %v582 = trunc i64 %v521 to i32
  %v583 = insertelement <8 x i32> poison, i32 %v582, i64 0
  %v584 = shufflevector <8 x i32> %v583, <8 x i32> poison, <8 x i32> zeroinitializer
  %v585 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v584
  %v586 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v581, <8 x i1> %v585, <8 x float> zeroinitializer)
  %v587 = bitcast <8 x float> %v586 to <8 x i32>
  %v588 = shufflevector <8 x i32> %v532, <8 x i32> %v539, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v589 = shufflevector <8 x i32> %v532, <8 x i32> %v539, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v590 = shufflevector <8 x i32> %v547, <8 x i32> %v555, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v591 = shufflevector <8 x i32> %v547, <8 x i32> %v555, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v592 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x i32> %v588, <8 x i32> %v590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x i32> %v589, <8 x i32> %v591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v595 = shufflevector <8 x i32> %v589, <8 x i32> %v591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v596 = shufflevector <8 x i32> %v563, <8 x i32> %v571, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v597 = shufflevector <8 x i32> %v563, <8 x i32> %v571, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v598 = shufflevector <8 x i32> %v579, <8 x i32> %v587, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v599 = shufflevector <8 x i32> %v579, <8 x i32> %v587, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v600 = shufflevector <8 x i32> %v596, <8 x i32> %v598, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v601 = shufflevector <8 x i32> %v596, <8 x i32> %v598, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v602 = shufflevector <8 x i32> %v597, <8 x i32> %v599, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v603 = shufflevector <8 x i32> %v597, <8 x i32> %v599, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v604 = shufflevector <8 x i32> %v592, <8 x i32> %v600, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v605 = shufflevector <8 x i32> %v592, <8 x i32> %v600, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v606 = shufflevector <8 x i32> %v593, <8 x i32> %v601, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v607 = shufflevector <8 x i32> %v593, <8 x i32> %v601, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v608 = shufflevector <8 x i32> %v594, <8 x i32> %v602, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v609 = shufflevector <8 x i32> %v594, <8 x i32> %v602, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v610 = shufflevector <8 x i32> %v595, <8 x i32> %v603, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v611 = shufflevector <8 x i32> %v595, <8 x i32> %v603, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v612 = mul i64 %v266, 64
  %v613 = getelementptr i8, ptr %v449, i64 %v612
  %v615 = getelementptr i8, ptr %v614, i64 0
  store <8 x i32> %v604, ptr %v615, align 4
  %v616 = getelementptr i8, ptr %v614, i64 32
  store <8 x i32> %v606, ptr %v616, align 4
  %v617 = getelementptr i8, ptr %v614, i64 64
  store <8 x i32> %v608, ptr %v617, align 4
  %v618 = getelementptr i8, ptr %v614, i64 96
  store <8 x i32> %v610, ptr %v618, align 4
  %v619 = getelementptr i8, ptr %v614, i64 128
  store <8 x i32> %v605, ptr %v619, align 4
  %v620 = getelementptr i8, ptr %v614, i64 160
  store <8 x i32> %v607, ptr %v620, align 4
  %v621 = getelementptr i8, ptr %v614, i64 192
  store <8 x i32> %v609, ptr %v621, align 4
  %v622 = getelementptr i8, ptr %v614, i64 224
  store <8 x i32> %v611, ptr %v622, align 4
  br label %pack.line.46
pack.line.46:
  %v623 = phi i64 [ 0, %pack.rest.44 ], [ %v630, %pack.line.body.47 ]
  %v624 = icmp slt i64 %v623, %v521
  br i1 %v624, label %pack.line.body.47, label %pack.line.end.48
pack.line.body.47:
  %v625 = mul i64 %v623, 32
  %v626 = getelementptr i8, ptr %v614, i64 %v625
  %v627 = mul i64 %v623, 64
  %v628 = getelementptr i8, ptr %v613, i64 %v627
  %v629 = load <8 x i32>, ptr %v626, align 4
  store <8 x i32> %v629, ptr %v628, align 4
  %v630 = add nsw i64 %v623, 1
  br label %pack.line.46
pack.line.end.48:
  br label %pack.rest.end.45
pack.rest.end.45:
  %v631 = mul i64 64, %v172
  %v632 = sub i64 %v221, 6
  %v633 = icmp sge i64 %v632, %v218
  %v634 = select i1 %v633, i64 %v221, i64 %v218
  br label %i.49
i.49:
  %v635 = phi i64 [ %v218, %pack.rest.end.45 ], [ %v847, %k.end.54 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %i.body.50, label %i.end.51
i.body.50:
  %v637 = call i64 @llvm.smin.i64(i64 %v635, i64 %v632)
  %v638 = mul i64 4, %v217
  %v639 = add i64 %v638, 127
  %v640 = and i64 %v639, -128
  %v641 = add i64 %v640, 64
  %v642 = sub i64 %v637, %v218
  %v643 = mul i64 %v642, %v641
  %v644 = getelementptr i8, ptr %v202, i64 %v643
  %v645 = mul i64 4, %v217
  %v646 = getelementptr i8, ptr %v644, i64 %v641
  %v647 = mul i64 %v641, 2
  %v648 = getelementptr i8, ptr %v644, i64 %v647
  %v649 = mul i64 %v641, 3
  %v650 = getelementptr i8, ptr %v644, i64 %v649
  %v651 = mul i64 %v641, 4
  %v652 = getelementptr i8, ptr %v644, i64 %v651
  %v653 = mul i64 %v641, 5
  %v654 = getelementptr i8, ptr %v644, i64 %v653
  br label %k.52
k.52:
  %v655 = phi i64 [ 0, %i.body.50 ], [ %v716, %k.body.53 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v677, %k.body.53 ]
  %v657 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v680, %k.body.53 ]
  %v658 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v686, %k.body.53 ]
  %v659 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v687, %k.body.53 ]
  %v660 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v693, %k.body.53 ]
  %v661 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v694, %k.body.53 ]
  %v662 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v700, %k.body.53 ]
  %v663 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v701, %k.body.53 ]
  %v664 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v707, %k.body.53 ]
  %v665 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v708, %k.body.53 ]
  %v666 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v714, %k.body.53 ]
  %v667 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.50 ], [ %v715, %k.body.53 ]
  %v668 = icmp slt i64 %v655, %v172
  br i1 %v668, label %k.body.53, label %k.end.54
k.body.53:
  %v669 = mul i64 %v655, 4
  %v670 = getelementptr i8, ptr %v644, i64 %v669
  %v671 = load float, ptr %v670, align 4
  %v672 = insertelement <8 x float> poison, float %v671, i64 0
  %v673 = shufflevector <8 x float> %v672, <8 x float> poison, <8 x i32> zeroinitializer
  %v674 = mul i64 %v655, 64
  %v675 = getelementptr i8, ptr %v200, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v673, <8 x float> %v676, <8 x float> %v656)
  %v678 = getelementptr i8, ptr %v675, i64 32
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v673, <8 x float> %v679, <8 x float> %v657)
  %v681 = mul i64 %v655, 4
  %v682 = getelementptr i8, ptr %v646, i64 %v681
  %v683 = load float, ptr %v682, align 4
  %v684 = insertelement <8 x float> poison, float %v683, i64 0
  %v685 = shufflevector <8 x float> %v684, <8 x float> poison, <8 x i32> zeroinitializer
  %v686 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v685, <8 x float> %v676, <8 x float> %v658)
  %v687 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v685, <8 x float> %v679, <8 x float> %v659)
  %v688 = mul i64 %v655, 4
  %v689 = getelementptr i8, ptr %v648, i64 %v688
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <8 x float> poison, float %v690, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v676, <8 x float> %v660)
  %v694 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v692, <8 x float> %v679, <8 x float> %v661)
  %v695 = mul i64 %v655, 4
  %v696 = getelementptr i8, ptr %v650, i64 %v695
  %v697 = load float, ptr %v696, align 4
  %v698 = insertelement <8 x float> poison, float %v697, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v699, <8 x float> %v676, <8 x float> %v662)
  %v701 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v699, <8 x float> %v679, <8 x float> %v663)
  %v702 = mul i64 %v655, 4
  %v703 = getelementptr i8, ptr %v652, i64 %v702
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v704, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v706, <8 x float> %v676, <8 x float> %v664)
  %v708 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v706, <8 x float> %v679, <8 x float> %v665)
  %v709 = mul i64 %v655, 4
  %v710 = getelementptr i8, ptr %v654, i64 %v709
  %v711 = load float, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float %v711, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v713, <8 x float> %v676, <8 x float> %v666)
  %v715 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v713, <8 x float> %v679, <8 x float> %v667)
  %v716 = add nsw i64 %v655, 1
  br label %k.52
k.end.54:
  %v717 = mul i64 %v637, 4
  %v718 = getelementptr i8, ptr %v192, i64 %v717
  %v719 = load float, ptr %v718, align 4
  %v720 = mul i64 %v262, 4
  %v721 = getelementptr i8, ptr %v196, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = insertelement <8 x float> poison, float %v719, i64 0
  %v724 = shufflevector <8 x float> %v723, <8 x float> poison, <8 x i32> zeroinitializer
  %v725 = fmul <8 x float> %v724, %v722
  %v726 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v725)
  %v727 = fdiv <8 x float> %v656, %v726
  %v728 = getelementptr i8, ptr %v721, i64 32
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = fmul <8 x float> %v724, %v729
  %v731 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v730)
  %v732 = fdiv <8 x float> %v657, %v731
  %v733 = getelementptr i8, ptr %v718, i64 4
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = fmul <8 x float> %v736, %v722
  %v738 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v737)
  %v739 = fdiv <8 x float> %v658, %v738
  %v740 = fmul <8 x float> %v736, %v729
  %v741 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v740)
  %v742 = fdiv <8 x float> %v659, %v741
  %v743 = getelementptr i8, ptr %v718, i64 8
  %v744 = load float, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v744, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fmul <8 x float> %v746, %v722
  %v748 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v747)
  %v749 = fdiv <8 x float> %v660, %v748
  %v750 = fmul <8 x float> %v746, %v729
  %v751 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v750)
  %v752 = fdiv <8 x float> %v661, %v751
  %v753 = getelementptr i8, ptr %v718, i64 12
  %v754 = load float, ptr %v753, align 4
  %v755 = insertelement <8 x float> poison, float %v754, i64 0
  %v756 = shufflevector <8 x float> %v755, <8 x float> poison, <8 x i32> zeroinitializer
  %v757 = fmul <8 x float> %v756, %v722
  %v758 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v757)
  %v759 = fdiv <8 x float> %v662, %v758
  %v760 = fmul <8 x float> %v756, %v729
  %v761 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v760)
  %v762 = fdiv <8 x float> %v663, %v761
  %v763 = getelementptr i8, ptr %v718, i64 16
  %v764 = load float, ptr %v763, align 4
  %v765 = insertelement <8 x float> poison, float %v764, i64 0
  %v766 = shufflevector <8 x float> %v765, <8 x float> poison, <8 x i32> zeroinitializer
  %v767 = fmul <8 x float> %v766, %v722
  %v768 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v767)
  %v769 = fdiv <8 x float> %v664, %v768
  %v770 = fmul <8 x float> %v766, %v729
  %v771 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v770)
  %v772 = fdiv <8 x float> %v665, %v771
  %v773 = getelementptr i8, ptr %v718, i64 20
  %v774 = load float, ptr %v773, align 4
  %v775 = insertelement <8 x float> poison, float %v774, i64 0
  %v776 = shufflevector <8 x float> %v775, <8 x float> poison, <8 x i32> zeroinitializer
  %v777 = fmul <8 x float> %v776, %v722
  %v778 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v777)
  %v779 = fdiv <8 x float> %v666, %v778
  %v780 = fmul <8 x float> %v776, %v729
  %v781 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v780)
  %v782 = fdiv <8 x float> %v667, %v781
  %v783 = mul i64 %v637, %v204
  %v784 = getelementptr i8, ptr %v198, i64 %v783
  %v785 = mul i64 %v262, 4
  %v786 = getelementptr i8, ptr %v784, i64 %v785
  store <8 x float> %v727, ptr %v786, align 4
  %v787 = mul i64 %v637, %v204
  %v788 = getelementptr i8, ptr %v198, i64 %v787
  %v789 = add i64 %v262, 8
  %v790 = mul i64 %v789, 4
  %v791 = getelementptr i8, ptr %v788, i64 %v790
  store <8 x float> %v732, ptr %v791, align 4
  %v792 = add i64 %v637, 1
  %v793 = mul i64 %v792, %v204
  %v794 = getelementptr i8, ptr %v198, i64 %v793
  %v795 = mul i64 %v262, 4
  %v796 = getelementptr i8, ptr %v794, i64 %v795
  store <8 x float> %v739, ptr %v796, align 4
  %v797 = add i64 %v637, 1
  %v798 = mul i64 %v797, %v204
  %v799 = getelementptr i8, ptr %v198, i64 %v798
  %v800 = add i64 %v262, 8
  %v801 = mul i64 %v800, 4
  %v802 = getelementptr i8, ptr %v799, i64 %v801
  store <8 x float> %v742, ptr %v802, align 4
  %v803 = add i64 %v637, 2
  %v804 = mul i64 %v803, %v204
  %v805 = getelementptr i8, ptr %v198, i64 %v804
  %v806 = mul i64 %v262, 4
  %v807 = getelementptr i8, ptr %v805, i64 %v806
  store <8 x float> %v749, ptr %v807, align 4
  %v808 = add i64 %v637, 2
  %v809 = mul i64 %v808, %v204
  %v810 = getelementptr i8, ptr %v198, i64 %v809
  %v811 = add i64 %v262, 8
  %v812 = mul i64 %v811, 4
  %v813 = getelementptr i8, ptr %v810, i64 %v812
  store <8 x float> %v752, ptr %v813, align 4
  %v814 = add i64 %v637, 3
  %v815 = mul i64 %v814, %v204
  %v816 = getelementptr i8, ptr %v198, i64 %v815
  %v817 = mul i64 %v262, 4
  %v818 = getelementptr i8, ptr %v816, i64 %v817
  store <8 x float> %v759, ptr %v818, align 4
  %v819 = add i64 %v637, 3
  %v820 = mul i64 %v819, %v204
  %v821 = getelementptr i8, ptr %v198, i64 %v820
  %v822 = add i64 %v262, 8
  %v823 = mul i64 %v822, 4
  %v824 = getelementptr i8, ptr %v821, i64 %v823
  store <8 x float> %v762, ptr %v824, align 4
  %v825 = add i64 %v637, 4
  %v826 = mul i64 %v825, %v204
  %v827 = getelementptr i8, ptr %v198, i64 %v826
  %v828 = mul i64 %v262, 4
  %v829 = getelementptr i8, ptr %v827, i64 %v828
  store <8 x float> %v769, ptr %v829, align 4
  %v830 = add i64 %v637, 4
  %v831 = mul i64 %v830, %v204
  %v832 = getelementptr i8, ptr %v198, i64 %v831
  %v833 = add i64 %v262, 8
  %v834 = mul i64 %v833, 4
  %v835 = getelementptr i8, ptr %v832, i64 %v834
  store <8 x float> %v772, ptr %v835, align 4
  %v836 = add i64 %v637, 5
  %v837 = mul i64 %v836, %v204
  %v838 = getelementptr i8, ptr %v198, i64 %v837
  %v839 = mul i64 %v262, 4
  %v840 = getelementptr i8, ptr %v838, i64 %v839
  store <8 x float> %v779, ptr %v840, align 4
  %v841 = add i64 %v637, 5
  %v842 = mul i64 %v841, %v204
  %v843 = getelementptr i8, ptr %v198, i64 %v842
  %v844 = add i64 %v262, 8
  %v845 = mul i64 %v844, 4
  %v846 = getelementptr i8, ptr %v843, i64 %v845
  store <8 x float> %v782, ptr %v846, align 4
  %v847 = add nsw i64 %v635, 6
  br label %i.49
i.end.51:
  br label %i.edge.55
i.edge.55:
  %v848 = phi i64 [ %v634, %i.end.51 ], [ %v900, %k.end.60 ]
  %v849 = icmp slt i64 %v848, %v221
  br i1 %v849, label %i.edge.body.56, label %i.edge.end.57
i.edge.body.56:
  %v850 = mul i64 4, %v217
  %v851 = add i64 %v850, 127
  %v852 = and i64 %v851, -128
  %v853 = add i64 %v852, 64
  %v854 = sub i64 %v848, %v218
  %v855 = mul i64 %v854, %v853
  %v856 = getelementptr i8, ptr %v202, i64 %v855
  %v857 = mul i64 4, %v217
  br label %k.58
k.58:
  %v858 = phi i64 [ 0, %i.edge.body.56 ], [ %v874, %k.body.59 ]
  %v859 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.56 ], [ %v870, %k.body.59 ]
  %v860 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.56 ], [ %v873, %k.body.59 ]
  %v861 = icmp slt i64 %v858, %v172
  br i1 %v861, label %k.body.59, label %k.end.60
k.body.59:
  %v862 = mul i64 %v858, 4
  %v863 = getelementptr i8, ptr %v856, i64 %v862
  %v864 = load float, ptr %v863, align 4
  %v865 = insertelement <8 x float> poison, float %v864, i64 0
  %v866 = shufflevector <8 x float> %v865, <8 x float> poison, <8 x i32> zeroinitializer
  %v867 = mul i64 %v858, 64
  %v868 = getelementptr i8, ptr %v200, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v866, <8 x float> %v869, <8 x float> %v859)
  %v871 = getelementptr i8, ptr %v868, i64 32
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v866, <8 x float> %v872, <8 x float> %v860)
  %v874 = add nsw i64 %v858, 1
  br label %k.58
k.end.60:
  %v875 = mul i64 %v848, 4
  %v876 = getelementptr i8, ptr %v192, i64 %v875
  %v877 = load float, ptr %v876, align 4
  %v878 = mul i64 %v262, 4
  %v879 = getelementptr i8, ptr %v196, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = insertelement <8 x float> poison, float %v877, i64 0
  %v882 = shufflevector <8 x float> %v881, <8 x float> poison, <8 x i32> zeroinitializer
  %v883 = fmul <8 x float> %v882, %v880
  %v884 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v883)
  %v885 = fdiv <8 x float> %v859, %v884
  %v886 = getelementptr i8, ptr %v879, i64 32
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = fmul <8 x float> %v882, %v887
  %v889 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v888)
  %v890 = fdiv <8 x float> %v860, %v889
  %v891 = mul i64 %v848, %v204
  %v892 = getelementptr i8, ptr %v198, i64 %v891
  %v893 = mul i64 %v262, 4
  %v894 = getelementptr i8, ptr %v892, i64 %v893
  store <8 x float> %v885, ptr %v894, align 4
  %v895 = mul i64 %v848, %v204
  %v896 = getelementptr i8, ptr %v198, i64 %v895
  %v897 = add i64 %v262, 8
  %v898 = mul i64 %v897, 4
  %v899 = getelementptr i8, ptr %v896, i64 %v898
  store <8 x float> %v890, ptr %v899, align 4
  %v900 = add nsw i64 %v848, 1
  br label %i.edge.55
i.edge.end.57:
  %v901 = add nsw i64 %v262, 16
  br label %block.30
block.end.32:
  br label %edge.block.61
edge.block.61:
  %v902 = phi i64 [ %v261, %block.end.32 ], [ %v1156, %i.edge.end.84 ]
  %v903 = icmp slt i64 %v902, %v212
  br i1 %v903, label %edge.block.body.62, label %edge.block.end.63
edge.block.body.62:
  %v904 = sub i64 %v212, %v902
  %v905 = call i64 @llvm.smin.i64(i64 %v904, i64 8)
  %v906 = mul i64 32, %v172
  br label %pack.lane.64
pack.lane.64:
  %v907 = phi i64 [ 0, %edge.block.body.62 ], [ %v922, %pack.units.end.69 ]
  %v908 = icmp slt i64 %v907, %v905
  br i1 %v908, label %pack.lane.body.65, label %pack.lane.end.66
pack.lane.body.65:
  %v909 = mul i64 %v907, 4
  %v910 = getelementptr i8, ptr %v200, i64 %v909
  br label %pack.units.67
pack.units.67:
  %v911 = phi i64 [ 0, %pack.lane.body.65 ], [ %v921, %pack.units.body.68 ]
  %v912 = icmp slt i64 %v911, %v172
  br i1 %v912, label %pack.units.body.68, label %pack.units.end.69
pack.units.body.68:
  %v913 = mul i64 %v911, 32
  %v914 = getelementptr i8, ptr %v910, i64 %v913
  %v915 = add i64 %v902, %v907
  %v916 = mul i64 %v915, %v182
  %v917 = getelementptr i8, ptr %v188, i64 %v916
  %v918 = mul i64 %v911, 4
  %v919 = getelementptr i8, ptr %v917, i64 %v918
  %v920 = load float, ptr %v919, align 4
  store float %v920, ptr %v914, align 4
  %v921 = add nsw i64 %v911, 1
  br label %pack.units.67
pack.units.end.69:
  %v922 = add nsw i64 %v907, 1
  br label %pack.lane.64
pack.lane.end.66:
  br label %pack.pad.70
pack.pad.70:
  %v923 = phi i64 [ %v905, %pack.lane.end.66 ], [ %v932, %pack.pad.end.75 ]
  %v924 = icmp slt i64 %v923, 8
  br i1 %v924, label %pack.pad.body.71, label %pack.pad.end.72
pack.pad.body.71:
  %v925 = mul i64 %v923, 4
  %v926 = getelementptr i8, ptr %v200, i64 %v925
  br label %pack.pad.73
pack.pad.73:
  %v927 = phi i64 [ 0, %pack.pad.body.71 ], [ %v931, %pack.pad.body.74 ]
  %v928 = icmp slt i64 %v927, %v172
  br i1 %v928, label %pack.pad.body.74, label %pack.pad.end.75
pack.pad.body.74:
  %v929 = mul i64 %v927, 32
  %v930 = getelementptr i8, ptr %v926, i64 %v929
  store float 0x0000000000000000, ptr %v930, align 4
  %v931 = add nsw i64 %v927, 1
  br label %pack.pad.73
pack.pad.end.75:
  %v932 = add nsw i64 %v923, 1
  br label %pack.pad.70
pack.pad.end.72:
  %v933 = mul i64 32, %v172
  %v934 = sub i64 %v221, 6
  %v935 = icmp sge i64 %v934, %v218
  %v936 = select i1 %v935, i64 %v221, i64 %v218
  br label %i.76
i.76:
  %v937 = phi i64 [ %v218, %pack.pad.end.72 ], [ %v1108, %k.end.81 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %i.body.77, label %i.end.78
i.body.77:
  %v939 = call i64 @llvm.smin.i64(i64 %v937, i64 %v934)
  %v940 = mul i64 4, %v217
  %v941 = add i64 %v940, 127
  %v942 = and i64 %v941, -128
  %v943 = add i64 %v942, 64
  %v944 = sub i64 %v939, %v218
  %v945 = mul i64 %v944, %v943
  %v946 = getelementptr i8, ptr %v202, i64 %v945
  %v947 = mul i64 4, %v217
  %v948 = getelementptr i8, ptr %v946, i64 %v943
  %v949 = mul i64 %v943, 2
  %v950 = getelementptr i8, ptr %v946, i64 %v949
  %v951 = mul i64 %v943, 3
  %v952 = getelementptr i8, ptr %v946, i64 %v951
  %v953 = mul i64 %v943, 4
  %v954 = getelementptr i8, ptr %v946, i64 %v953
  %v955 = mul i64 %v943, 5
  %v956 = getelementptr i8, ptr %v946, i64 %v955
  br label %k.79
k.79:
  %v957 = phi i64 [ 0, %i.body.77 ], [ %v1004, %k.body.80 ]
  %v958 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v973, %k.body.80 ]
  %v959 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v979, %k.body.80 ]
  %v960 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v985, %k.body.80 ]
  %v961 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v991, %k.body.80 ]
  %v962 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v997, %k.body.80 ]
  %v963 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.77 ], [ %v1003, %k.body.80 ]
  %v964 = icmp slt i64 %v957, %v172
  br i1 %v964, label %k.body.80, label %k.end.81
k.body.80:
  %v965 = mul i64 %v957, 4
  %v966 = getelementptr i8, ptr %v946, i64 %v965
  %v967 = load float, ptr %v966, align 4
  %v968 = insertelement <8 x float> poison, float %v967, i64 0
  %v969 = shufflevector <8 x float> %v968, <8 x float> poison, <8 x i32> zeroinitializer
  %v970 = mul i64 %v957, 32
  %v971 = getelementptr i8, ptr %v200, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v969, <8 x float> %v972, <8 x float> %v958)
  %v974 = mul i64 %v957, 4
  %v975 = getelementptr i8, ptr %v948, i64 %v974
  %v976 = load float, ptr %v975, align 4
  %v977 = insertelement <8 x float> poison, float %v976, i64 0
  %v978 = shufflevector <8 x float> %v977, <8 x float> poison, <8 x i32> zeroinitializer
  %v979 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v978, <8 x float> %v972, <8 x float> %v959)
  %v980 = mul i64 %v957, 4
  %v981 = getelementptr i8, ptr %v950, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = insertelement <8 x float> poison, float %v982, i64 0
  %v984 = shufflevector <8 x float> %v983, <8 x float> poison, <8 x i32> zeroinitializer
  %v985 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v984, <8 x float> %v972, <8 x float> %v960)
  %v986 = mul i64 %v957, 4
  %v987 = getelementptr i8, ptr %v952, i64 %v986
  %v988 = load float, ptr %v987, align 4
  %v989 = insertelement <8 x float> poison, float %v988, i64 0
  %v990 = shufflevector <8 x float> %v989, <8 x float> poison, <8 x i32> zeroinitializer
  %v991 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v990, <8 x float> %v972, <8 x float> %v961)
  %v992 = mul i64 %v957, 4
  %v993 = getelementptr i8, ptr %v954, i64 %v992
  %v994 = load float, ptr %v993, align 4
  %v995 = insertelement <8 x float> poison, float %v994, i64 0
  %v996 = shufflevector <8 x float> %v995, <8 x float> poison, <8 x i32> zeroinitializer
  %v997 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v996, <8 x float> %v972, <8 x float> %v962)
  %v998 = mul i64 %v957, 4
  %v999 = getelementptr i8, ptr %v956, i64 %v998
  %v1000 = load float, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v1000, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1002, <8 x float> %v972, <8 x float> %v963)
  %v1004 = add nsw i64 %v957, 1
  br label %k.79
k.end.81:
  %v1005 = mul i64 %v939, 4
  %v1006 = getelementptr i8, ptr %v192, i64 %v1005
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = mul i64 %v902, 4
  %v1009 = getelementptr i8, ptr %v196, i64 %v1008
  %v1010 = trunc i64 %v905 to i32
  %v1011 = insertelement <8 x i32> poison, i32 %v1010, i64 0
  %v1012 = shufflevector <8 x i32> %v1011, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1013 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1012
  %v1014 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1009, <8 x i1> %v1013, <8 x float> zeroinitializer)
  %v1015 = insertelement <8 x float> poison, float %v1007, i64 0
  %v1016 = shufflevector <8 x float> %v1015, <8 x float> poison, <8 x i32> zeroinitializer
  %v1017 = fmul <8 x float> %v1016, %v1014
  %v1018 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1017)
  %v1019 = fdiv <8 x float> %v958, %v1018
  %v1020 = getelementptr i8, ptr %v1006, i64 4
  %v1021 = load float, ptr %v1020, align 4
  %v1022 = insertelement <8 x float> poison, float %v1021, i64 0
  %v1023 = shufflevector <8 x float> %v1022, <8 x float> poison, <8 x i32> zeroinitializer
  %v1024 = fmul <8 x float> %v1023, %v1014
  %v1025 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1024)
  %v1026 = fdiv <8 x float> %v959, %v1025
  %v1027 = getelementptr i8, ptr %v1006, i64 8
  %v1028 = load float, ptr %v1027, align 4
  %v1029 = insertelement <8 x float> poison, float %v1028, i64 0
  %v1030 = shufflevector <8 x float> %v1029, <8 x float> poison, <8 x i32> zeroinitializer
  %v1031 = fmul <8 x float> %v1030, %v1014
  %v1032 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1031)
  %v1033 = fdiv <8 x float> %v960, %v1032
  %v1034 = getelementptr i8, ptr %v1006, i64 12
  %v1035 = load float, ptr %v1034, align 4
  %v1036 = insertelement <8 x float> poison, float %v1035, i64 0
  %v1037 = shufflevector <8 x float> %v1036, <8 x float> poison, <8 x i32> zeroinitializer
  %v1038 = fmul <8 x float> %v1037, %v1014
  %v1039 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1038)
  %v1040 = fdiv <8 x float> %v961, %v1039
  %v1041 = getelementptr i8, ptr %v1006, i64 16
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = insertelement <8 x float> poison, float %v1042, i64 0
  %v1044 = shufflevector <8 x float> %v1043, <8 x float> poison, <8 x i32> zeroinitializer
  %v1045 = fmul <8 x float> %v1044, %v1014
  %v1046 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1045)
  %v1047 = fdiv <8 x float> %v962, %v1046
  %v1048 = getelementptr i8, ptr %v1006, i64 20
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = insertelement <8 x float> poison, float %v1049, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = fmul <8 x float> %v1051, %v1014
  %v1053 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1052)
  %v1054 = fdiv <8 x float> %v963, %v1053
  %v1055 = mul i64 %v939, %v204
  %v1056 = getelementptr i8, ptr %v198, i64 %v1055
  %v1057 = mul i64 %v902, 4
  %v1058 = getelementptr i8, ptr %v1056, i64 %v1057
  %v1059 = trunc i64 %v905 to i32
  %v1060 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1061
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1019, ptr align 4 %v1058, <8 x i1> %v1062)
  %v1063 = add i64 %v939, 1
  %v1064 = mul i64 %v1063, %v204
  %v1065 = getelementptr i8, ptr %v198, i64 %v1064
  %v1066 = mul i64 %v902, 4
  %v1067 = getelementptr i8, ptr %v1065, i64 %v1066
  %v1068 = trunc i64 %v905 to i32
  %v1069 = insertelement <8 x i32> poison, i32 %v1068, i64 0
  %v1070 = shufflevector <8 x i32> %v1069, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1071 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1070
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1026, ptr align 4 %v1067, <8 x i1> %v1071)
  %v1072 = add i64 %v939, 2
  %v1073 = mul i64 %v1072, %v204
  %v1074 = getelementptr i8, ptr %v198, i64 %v1073
  %v1075 = mul i64 %v902, 4
  %v1076 = getelementptr i8, ptr %v1074, i64 %v1075
  %v1077 = trunc i64 %v905 to i32
  %v1078 = insertelement <8 x i32> poison, i32 %v1077, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1079
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1033, ptr align 4 %v1076, <8 x i1> %v1080)
  %v1081 = add i64 %v939, 3
  %v1082 = mul i64 %v1081, %v204
  %v1083 = getelementptr i8, ptr %v198, i64 %v1082
  %v1084 = mul i64 %v902, 4
  %v1085 = getelementptr i8, ptr %v1083, i64 %v1084
  %v1086 = trunc i64 %v905 to i32
  %v1087 = insertelement <8 x i32> poison, i32 %v1086, i64 0
  %v1088 = shufflevector <8 x i32> %v1087, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1089 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1088
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1040, ptr align 4 %v1085, <8 x i1> %v1089)
  %v1090 = add i64 %v939, 4
  %v1091 = mul i64 %v1090, %v204
  %v1092 = getelementptr i8, ptr %v198, i64 %v1091
  %v1093 = mul i64 %v902, 4
  %v1094 = getelementptr i8, ptr %v1092, i64 %v1093
  %v1095 = trunc i64 %v905 to i32
  %v1096 = insertelement <8 x i32> poison, i32 %v1095, i64 0
  %v1097 = shufflevector <8 x i32> %v1096, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1098 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1097
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1047, ptr align 4 %v1094, <8 x i1> %v1098)
  %v1099 = add i64 %v939, 5
  %v1100 = mul i64 %v1099, %v204
  %v1101 = getelementptr i8, ptr %v198, i64 %v1100
  %v1102 = mul i64 %v902, 4
  %v1103 = getelementptr i8, ptr %v1101, i64 %v1102
  %v1104 = trunc i64 %v905 to i32
  %v1105 = insertelement <8 x i32> poison, i32 %v1104, i64 0
  %v1106 = shufflevector <8 x i32> %v1105, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1107 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1106
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1054, ptr align 4 %v1103, <8 x i1> %v1107)
  %v1108 = add nsw i64 %v937, 6
  br label %i.76
i.end.78:
  br label %i.edge.82
i.edge.82:
  %v1109 = phi i64 [ %v936, %i.end.78 ], [ %v1155, %k.end.87 ]
  %v1110 = icmp slt i64 %v1109, %v221
  br i1 %v1110, label %i.edge.body.83, label %i.edge.end.84
i.edge.body.83:
  %v1111 = mul i64 4, %v217
  %v1112 = add i64 %v1111, 127
  %v1113 = and i64 %v1112, -128
  %v1114 = add i64 %v1113, 64
  %v1115 = sub i64 %v1109, %v218
  %v1116 = mul i64 %v1115, %v1114
  %v1117 = getelementptr i8, ptr %v202, i64 %v1116
  %v1118 = mul i64 4, %v217
  br label %k.85
k.85:
  %v1119 = phi i64 [ 0, %i.edge.body.83 ], [ %v1131, %k.body.86 ]
  %v1120 = phi <8 x float> [ splat (float 0x0000000000000000), %i.edge.body.83 ], [ %v1130, %k.body.86 ]
  %v1121 = icmp slt i64 %v1119, %v172
  br i1 %v1121, label %k.body.86, label %k.end.87
k.body.86:
  %v1122 = mul i64 %v1119, 4
  %v1123 = getelementptr i8, ptr %v1117, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = insertelement <8 x float> poison, float %v1124, i64 0
  %v1126 = shufflevector <8 x float> %v1125, <8 x float> poison, <8 x i32> zeroinitializer
  %v1127 = mul i64 %v1119, 32
  %v1128 = getelementptr i8, ptr %v200, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v1126, <8 x float> %v1129, <8 x float> %v1120)
  %v1131 = add nsw i64 %v1119, 1
  br label %k.85
k.end.87:
  %v1132 = mul i64 %v1109, 4
  %v1133 = getelementptr i8, ptr %v192, i64 %v1132
  %v1134 = load float, ptr %v1133, align 4
  %v1135 = mul i64 %v902, 4
  %v1136 = getelementptr i8, ptr %v196, i64 %v1135
  %v1137 = trunc i64 %v905 to i32
  %v1138 = insertelement <8 x i32> poison, i32 %v1137, i64 0
  %v1139 = shufflevector <8 x i32> %v1138, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1140 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1139
  %v1141 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1136, <8 x i1> %v1140, <8 x float> zeroinitializer)
  %v1142 = insertelement <8 x float> poison, float %v1134, i64 0
  %v1143 = shufflevector <8 x float> %v1142, <8 x float> poison, <8 x i32> zeroinitializer
  %v1144 = fmul <8 x float> %v1143, %v1141
  %v1145 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1144)
  %v1146 = fdiv <8 x float> %v1120, %v1145
  %v1147 = mul i64 %v1109, %v204
  %v1148 = getelementptr i8, ptr %v198, i64 %v1147
  %v1149 = mul i64 %v902, 4
  %v1150 = getelementptr i8, ptr %v1148, i64 %v1149
  %v1151 = trunc i64 %v905 to i32
  %v1152 = insertelement <8 x i32> poison, i32 %v1151, i64 0
  %v1153 = shufflevector <8 x i32> %v1152, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1154 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1153
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1146, ptr align 4 %v1150, <8 x i1> %v1154)
  %v1155 = add nsw i64 %v1109, 1
  br label %i.edge.82
i.edge.end.84:
  %v1156 = add nsw i64 %v902, 8
  br label %edge.block.61
edge.block.end.63:
  %v1157 = add nsw i64 %v218, %v214
  br label %row.block.19
row.block.end.21:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

