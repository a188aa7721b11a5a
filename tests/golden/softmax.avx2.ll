
define void @softmax.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 296
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 304
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 8
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 16
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 32
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 0
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 40
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 168
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 176
  %v18 = load i64, ptr %v17, align 8
  br label %i.1
i.1:
  %v19 = phi i64 [ %v16, %entry ], [ %v111, %k.edge.end.9 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %i.body.2, label %i.end.3
i.body.2:
  %v21 = mul i64 %v19, %v6
  %v22 = getelementptr i8, ptr %v12, i64 %v21
  %v23 = urem i64 %v4, 32
  %v24 = sub i64 %v4, %v23
  br label %k.4
k.4:
  %v25 = phi i64 [ 0, %i.body.2 ], [ %v56, %k.body.5 ]
  %v26 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v37, %k.body.5 ]
  %v27 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v43, %k.body.5 ]
  %v28 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v49, %k.body.5 ]
  %v29 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v55, %k.body.5 ]
  %v30 = icmp slt i64 %v25, %v24
  br i1 %v30, label %k.body.5, label %k.end.6
k.body.5:
  %v31 = mul i64 %v25, 4
  %v32 = getelementptr i8, ptr %v22, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fcmp ogt <8 x float> %v26, %v33
  %v35 = select <8 x i1> %v34, <8 x float> %v26, <8 x float> %v33
  %v36 = fcmp uno <8 x float> %v26, %v26
  %v37 = select <8 x i1> %v36, <8 x float> %v26, <8 x float> %v35
  %v38 = getelementptr i8, ptr %v32, i64 32
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fcmp ogt <8 x float> %v27, %v39
  %v41 = select <8 x i1> %v40, <8 x float> %v27, <8 x float> %v39
  %v42 = fcmp uno <8 x float> %v27, %v27
  %v43 = select <8 x i1> %v42, <8 x float> %v27, <8 x float> %v41
  %v44 = getelementptr i8, ptr %v32, i64 64
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fcmp ogt <8 x float> %v28, %v45
  %v47 = select <8 x i1> %v46, <8 x float> %v28, <8 x float> %v45
  %v48 = fcmp uno <8 x float> %v28, %v28
  %v49 = select <8 x i1> %v48, <8 x float> %v28, <8 x float> %v47
  %v50 = getelementptr i8, ptr %v32, i64 96
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fcmp ogt <8 x float> %v29, %v51
  %v53 = select <8 x i1> %v52, <8 x float> %v29, <8 x float> %v51
  %v54 = fcmp uno <8 x float> %v29, %v29
  %v55 = select <8 x i1> %v54, <8 x float> %v29, <8 x float> %v53
  %v56 = add nsw i64 %v25, 32
  br label %k.4
k.end.6:
  %v57 = fcmp ogt <8 x float> %v26, %v27
  %v58 = select <8 x i1> %v57, <8 x float> %v26, <8 x float> %v27
  %v59 = fcmp uno <8 x float> %v26, %v26
  %v60 = select <8 x i1> %v59, <8 x float> %v26, <8 x float> %v58
  %v61 = fcmp ogt <8 x float> %v28, %v29
  %v62 = select <8 x i1> %v61, <8 x float> %v28, <8 x float> %v29
  %v63 = fcmp uno <8 x float> %v28, %v28
  %v64 = select <8 x i1> %v63, <8 x float> %v28, <8 x float> %v62
  %v65 = fcmp ogt <8 x float> %v60, %v64
  %v66 = select <8 x i1> %v65, <8 x float> %v60, <8 x float> %v64
  %v67 = fcmp uno <8 x float> %v60, %v60
  %v68 = select <8 x i1> %v67, <8 x float> %v60, <8 x float> %v66
  br label %k.edge.7
k.edge.7:
  %v69 = phi i64 [ %v24, %k.end.6 ], [ %v90, %k.edge.body.8 ]
  %v70 = phi <8 x float> [ %v68, %k.end.6 ], [ %v89, %k.edge.body.8 ]
  %v71 = icmp slt i64 %v69, %v4
  br i1 %v71, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v72 = sub i64 %v4, %v69
  %v73 = call i64 @llvm.smin.i64(i64 %v72, i64 8)
  %v74 = mul i64 %v69, 4
  %v75 = getelementptr i8, ptr %v22, i64 %v74
  %v76 = trunc i64 %v73 to i32
  %v77 = insertelement <8 x i32> poison, i32 %v76, i64 0
  %v78 = shufflevector <8 x i32> %v77, <8 x i32> poison, <8 x i32> zeroinitializer
  %v79 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v78
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v79, <8 x float> zeroinitializer)
  %v81 = trunc i64 %v73 to i32
  %v82 = insertelement <8 x i32> poison, i32 %v81, i64 0
  %v83 = shufflevector <8 x i32> %v82, <8 x i32> poison, <8 x i32> zeroinitializer
  %v84 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v83
  %v85 = select <8 x i1> %v84, <8 x float> %v80, <8 x float> splat (float 0xFFF0000000000000)
  %v86 = fcmp ogt <8 x float> %v70, %v85
  %v87 = select <8 x i1> %v86, <8 x float> %v70, <8 x float> %v85
  %v88 = fcmp uno <8 x float> %v70, %v70
  %v89 = select <8 x i1> %v88, <8 x float> %v70, <8 x float> %v87
  %v90 = add nsw i64 %v69, 8
  br label %k.edge.7
k.edge.end.9:
  %v91 = shufflevector <8 x float> %v70, <8 x float> %v70, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v92 = shufflevector <8 x float> %v70, <8 x float> %v70, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v93 = fcmp ogt <4 x float> %v91, %v92
  %v94 = select <4 x i1> %v93, <4 x float> %v91, <4 x float> %v92
  %v95 = fcmp uno <4 x float> %v91, %v91
  %v96 = select <4 x i1> %v95, <4 x float> %v91, <4 x float> %v94
  %v97 = shufflevector <4 x float> %v96, <4 x float> %v96, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> %v96, <2 x i32> <i32 2, i32 3>
  %v99 = fcmp ogt <2 x float> %v97, %v98
  %v100 = select <2 x i1> %v99, <2 x float> %v97, <2 x float> %v98
  %v101 = fcmp uno <2 x float> %v97, %v97
  %v102 = select <2 x i1> %v101, <2 x float> %v97, <2 x float> %v100
  %v103 = extractelement <2 x float> %v102, i64 0
  %v104 = extractelement <2 x float> %v102, i64 1
  %v105 = fcmp ogt float %v103, %v104
  %v106 = select i1 %v105, float %v103, float %v104
  %v107 = fcmp uno float %v103, %v103
  %v108 = select i1 %v107, float %v103, float %v106
  %v109 = mul i64 %v19, 4
  %v110 = getelementptr i8, ptr %v14, i64 %v109
  store float %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @softmax.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v112 = getelementptr i8, ptr %arguments, i64 296
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %arguments, i64 304
  %v115 = load i64, ptr %v114, align 8
  %v116 = getelementptr i8, ptr %arguments, i64 8
  %v117 = load i64, ptr %v116, align 8
  %v118 = getelementptr i8, ptr %arguments, i64 16
  %v119 = load i64, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %arguments, i64 32
  %v121 = load i64, ptr %v120, align 8
  %v122 = getelementptr i8, ptr %arguments, i64 0
  %v123 = load ptr, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %arguments, i64 56
  %v125 = load i64, ptr %v124, align 8
  %v126 = getelementptr i8, ptr %arguments, i64 40
  %v127 = load ptr, ptr %v126, align 8
  %v128 = getelementptr i8, ptr %arguments, i64 64
  %v129 = load ptr, ptr %v128, align 8
  %v130 = getelementptr i8, ptr %arguments, i64 72
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %arguments, i64 192
  %v133 = load i64, ptr %v132, align 8
  %v134 = getelementptr i8, ptr %arguments, i64 200
  %v135 = load i64, ptr %v134, align 8
  %v136 = getelementptr i8, ptr %arguments, i64 208
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr i8, ptr %arguments, i64 216
  %v139 = load i64, ptr %v138, align 8
  br label %i.10
i.10:
  %v140 = phi i64 [ %v133, %entry ], [ %v238, %edge.block.end.18 ]
  %v141 = icmp slt i64 %v140, %v135
  br i1 %v141, label %i.body.11, label %i.end.12
i.body.11:
  %v142 = mul i64 %v140, 4
  %v143 = getelementptr i8, ptr %v127, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = sub i64 %v139, %v137
  %v148 = urem i64 %v147, 8
  %v149 = sub i64 %v139, %v148
  br label %block.13
block.13:
  %v150 = phi i64 [ %v137, %i.body.11 ], [ %v188, %block.body.14 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %block.body.14, label %block.end.15
block.body.14:
  %v152 = mul i64 %v140, %v117
  %v153 = getelementptr i8, ptr %v123, i64 %v152
  %v154 = mul i64 %v150, 4
  %v155 = getelementptr i8, ptr %v153, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fsub <8 x float> %v156, %v146
  %v158 = fcmp ogt <8 x float> %v157, splat (float 0x4056400000000000)
  %v159 = select <8 x i1> %v158, <8 x float> splat (float 0x4056400000000000), <8 x float> %v157
  %v160 = fcmp olt <8 x float> %v159, splat (float 0xC05A400000000000)
  %v161 = select <8 x i1> %v160, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v159
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v161, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v163 = fsub <8 x float> %v162, splat (float 0x4168000000000000)
  %v164 = bitcast <8 x float> %v162 to <8 x i32>
  %v165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v161)
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v165)
  %v167 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v166, <8 x float> splat (float 0x3F8122CA20000000))
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v166, <8 x float> splat (float 0x3FA5557A20000000))
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> %v166, <8 x float> splat (float 0x3FC5554AA0000000))
  %v170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v171 = fmul <8 x float> %v166, %v166
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v170, <8 x float> %v166)
  %v173 = fadd <8 x float> %v172, splat (float 0x3FF0000000000000)
  %v174 = shl <8 x i32> %v164, splat (i32 22)
  %v175 = and <8 x i32> %v174, splat (i32 -8388608)
  %v176 = shl <8 x i32> %v164, splat (i32 23)
  %v177 = sub <8 x i32> %v176, %v175
  %v178 = add <8 x i32> %v175, splat (i32 1065353216)
  %v179 = bitcast <8 x i32> %v178 to <8 x float>
  %v180 = add <8 x i32> %v177, splat (i32 1065353216)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = fmul <8 x float> %v173, %v179
  %v183 = fmul <8 x float> %v182, %v181
  %v184 = mul i64 %v140, %v131
  %v185 = getelementptr i8, ptr %v129, i64 %v184
  %v186 = mul i64 %v150, 4
  %v187 = getelementptr i8, ptr %v185, i64 %v186
  store <8 x float> %v183, ptr %v187, align 4
  %v188 = add nsw i64 %v150, 8
  br label %block.13
block.end.15:
  br label %edge.block.16
edge.block.16:
  %v189 = phi i64 [ %v149, %block.end.15 ], [ %v237, %edge.block.body.17 ]
  %v190 = icmp slt i64 %v189, %v139
  br i1 %v190, label %edge.block.body.17, label %edge.block.end.18
edge.block.body.17:
  %v191 = sub i64 %v139, %v189
  %v192 = call i64 @llvm.smin.i64(i64 %v191, i64 8)
  %v193 = mul i64 %v140, %v117
  %v194 = getelementptr i8, ptr %v123, i64 %v193
  %v195 = mul i64 %v189, 4
  %v196 = getelementptr i8, ptr %v194, i64 %v195
  %v197 = trunc i64 %v192 to i32
  %v198 = insertelement <8 x i32> poison, i32 %v197, i64 0
  %v199 = shufflevector <8 x i32> %v198, <8 x i32> poison, <8 x i32> zeroinitializer
  %v200 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v199
  %v201 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v196, <8 x i1> %v200, <8 x float> zeroinitializer)
  %v202 = fsub <8 x float> %v201, %v146
  %v203 = fcmp ogt <8 x float> %v202, splat (float 0x4056400000000000)
  %v204 = select <8 x i1> %v203, <8 x float> splat (float 0x4056400000000000), <8 x float> %v202
  %v205 = fcmp olt <8 x float> %v204, splat (float 0xC05A400000000000)
  %v206 = select <8 x i1> %v205, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v204
  %v207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v206, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v208 = fsub <8 x float> %v207, splat (float 0x4168000000000000)
  %v209 = bitcast <8 x float> %v207 to <8 x i32>
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v206)
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v208, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v210)
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v211, <8 x float> splat (float 0x3F8122CA20000000))
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v211, <8 x float> splat (float 0x3FA5557A20000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v211, <8 x float> splat (float 0x3FC5554AA0000000))
  %v215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v214, <8 x float> %v211, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v216 = fmul <8 x float> %v211, %v211
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v215, <8 x float> %v211)
  %v218 = fadd <8 x float> %v217, splat (float 0x3FF0000000000000)
  %v219 = shl <8 x i32> %v209, splat (i32 22)
  %v220 = and <8 x i32> %v219, splat (i32 -8388608)
  %v221 = shl <8 x i32> %v209, splat (i32 23)
  %v222 = sub <8 x i32> %v221, %v220
  %v223 = add <8 x i32> %v220, splat (i32 1065353216)
  %v224 = bitcast <8 x i32> %v223 to <8 x float>
  %v225 = add <8 x i32> %v222, splat (i32 1065353216)
  %v226 = bitcast <8 x i32> %v225 to <8 x float>
  %v227 = fmul <8 x float> %v218, %v224
  %v228 = fmul <8 x float> %v227, %v226
  %v229 = mul i64 %v140, %v131
  %v230 = getelementptr i8, ptr %v129, i64 %v229
  %v231 = mul i64 %v189, 4
  %v232 = getelementptr i8, ptr %v230, i64 %v231
  %v233 = trunc i64 %v192 to i32
  %v234 = insertelement <8 x i32> poison, i32 %v233, i64 0
  %v235 = shufflevector <8 x i32> %v234, <8 x i32> poison, <8 x i32> zeroinitializer
  %v236 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v235
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v228, ptr align 4 %v232, <8 x i1> %v236)
  %v237 = add nsw i64 %v189, 8
  br label %edge.block.16
edge.block.end.18:
  %v238 = add nsw i64 %v140, 1
  br label %i.10
i.end.12:
  ret void
}

define void @softmax.statistic.2(ptr noundef %arguments) nounwind  {
entry:
  %v239 = getelementptr i8, ptr %arguments, i64 296
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr i8, ptr %arguments, i64 304
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr i8, ptr %arguments, i64 72
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr i8, ptr %arguments, i64 80
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr i8, ptr %arguments, i64 96
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr i8, ptr %arguments, i64 64
  %v250 = load ptr, ptr %v249, align 8
  %v251 = getelementptr i8, ptr %arguments, i64 104
  %v252 = load ptr, ptr %v251, align 8
  %v253 = getelementptr i8, ptr %arguments, i64 232
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr i8, ptr %arguments, i64 240
  %v256 = load i64, ptr %v255, align 8
  br label %i.19
i.19:
  %v257 = phi i64 [ %v254, %entry ], [ %v316, %k_2.edge.end.27 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %i.body.20, label %i.end.21
i.body.20:
  %v259 = mul i64 %v257, %v244
  %v260 = getelementptr i8, ptr %v250, i64 %v259
  %v261 = urem i64 %v242, 32
  %v262 = sub i64 %v242, %v261
  br label %k_2.22
k_2.22:
  %v263 = phi i64 [ 0, %i.body.20 ], [ %v282, %k_2.body.23 ]
  %v264 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v272, %k_2.body.23 ]
  %v265 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v275, %k_2.body.23 ]
  %v266 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v278, %k_2.body.23 ]
  %v267 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v281, %k_2.body.23 ]
  %v268 = icmp slt i64 %v263, %v262
  br i1 %v268, label %k_2.body.23, label %k_2.end.24
k_2.body.23:
  %v269 = mul i64 %v263, 4
  %v270 = getelementptr i8, ptr %v260, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fadd <8 x float> %v264, %v271
  %v273 = getelementptr i8, ptr %v270, i64 32
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v265, %v274
  %v276 = getelementptr i8, ptr %v270, i64 64
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fadd <8 x float> %v266, %v277
  %v279 = getelementptr i8, ptr %v270, i64 96
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fadd <8 x float> %v267, %v280
  %v282 = add nsw i64 %v263, 32
  br label %k_2.22
k_2.end.24:
  %v283 = fadd <8 x float> %v264, %v265
  %v284 = fadd <8 x float> %v266, %v267
  %v285 = fadd <8 x float> %v283, %v284
  br label %k_2.edge.25
k_2.edge.25:
  %v286 = phi i64 [ %v262, %k_2.end.24 ], [ %v304, %k_2.edge.body.26 ]
  %v287 = phi <8 x float> [ %v285, %k_2.end.24 ], [ %v303, %k_2.edge.body.26 ]
  %v288 = icmp slt i64 %v286, %v242
  br i1 %v288, label %k_2.edge.body.26, label %k_2.edge.end.27
k_2.edge.body.26:
  %v289 = sub i64 %v242, %v286
  %v290 = call i64 @llvm.smin.i64(i64 %v289, i64 8)
  %v291 = mul i64 %v286, 4
  %v292 = getelementptr i8, ptr %v260, i64 %v291
  %v293 = trunc i64 %v290 to i32
  %v294 = insertelement <8 x i32> poison, i32 %v293, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v295
  %v297 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v292, <8 x i1> %v296, <8 x float> zeroinitializer)
  %v298 = trunc i64 %v290 to i32
  %v299 = insertelement <8 x i32> poison, i32 %v298, i64 0
  %v300 = shufflevector <8 x i32> %v299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v301 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v300
  %v302 = select <8 x i1> %v301, <8 x float> %v297, <8 x float> splat (float 0x0000000000000000)
  %v303 = fadd <8 x float> %v287, %v302
  %v304 = add nsw i64 %v286, 8
  br label %k_2.edge.25
k_2.edge.end.27:
  %v305 = shufflevector <8 x float> %v287, <8 x float> %v287, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v306 = shufflevector <8 x float> %v287, <8 x float> %v287, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v307 = fadd <4 x float> %v305, %v306
  %v308 = shufflevector <4 x float> %v307, <4 x float> %v307, <2 x i32> <i32 0, i32 1>
  %v309 = shufflevector <4 x float> %v307, <4 x float> %v307, <2 x i32> <i32 2, i32 3>
  %v310 = fadd <2 x float> %v308, %v309
  %v311 = extractelement <2 x float> %v310, i64 0
  %v312 = extractelement <2 x float> %v310, i64 1
  %v313 = fadd float %v311, %v312
  %v314 = mul i64 %v257, 4
  %v315 = getelementptr i8, ptr %v252, i64 %v314
  store float %v313, ptr %v315, align 4
  %v316 = add nsw i64 %v257, 1
  br label %i.19
i.end.21:
  ret void
}

define void @softmax.output(ptr noundef %arguments) nounwind  {
entry:
  %v317 = getelementptr i8, ptr %arguments, i64 296
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr i8, ptr %arguments, i64 304
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr i8, ptr %arguments, i64 72
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr i8, ptr %arguments, i64 80
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr i8, ptr %arguments, i64 96
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr i8, ptr %arguments, i64 64
  %v328 = load ptr, ptr %v327, align 8
  %v329 = getelementptr i8, ptr %arguments, i64 120
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr i8, ptr %arguments, i64 104
  %v332 = load ptr, ptr %v331, align 8
  %v333 = getelementptr i8, ptr %arguments, i64 128
  %v334 = load ptr, ptr %v333, align 8
  %v335 = getelementptr i8, ptr %arguments, i64 136
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr i8, ptr %arguments, i64 256
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr i8, ptr %arguments, i64 264
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr i8, ptr %arguments, i64 272
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr i8, ptr %arguments, i64 280
  %v344 = load i64, ptr %v343, align 8
  br label %i.28
i.28:
  %v345 = phi i64 [ %v338, %entry ], [ %v399, %edge.block.end.36 ]
  %v346 = icmp slt i64 %v345, %v340
  br i1 %v346, label %i.body.29, label %i.end.30
i.body.29:
  %v347 = mul i64 %v345, 4
  %v348 = getelementptr i8, ptr %v332, i64 %v347
  %v349 = load float, ptr %v348, align 4
  %v350 = insertelement <8 x float> poison, float %v349, i64 0
  %v351 = shufflevector <8 x float> %v350, <8 x float> poison, <8 x i32> zeroinitializer
  %v352 = sub i64 %v344, %v342
  %v353 = urem i64 %v352, 16
  %v354 = sub i64 %v344, %v353
  br label %block.31
block.31:
  %v355 = phi i64 [ %v342, %i.body.29 ], [ %v375, %block.body.32 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %block.body.32, label %block.end.33
block.body.32:
  %v357 = mul i64 %v345, %v322
  %v358 = getelementptr i8, ptr %v328, i64 %v357
  %v359 = mul i64 %v355, 4
  %v360 = getelementptr i8, ptr %v358, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = fdiv <8 x float> %v361, %v351
  %v363 = getelementptr i8, ptr %v360, i64 32
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = fdiv <8 x float> %v364, %v351
  %v366 = mul i64 %v345, %v336
  %v367 = getelementptr i8, ptr %v334, i64 %v366
  %v368 = mul i64 %v355, 4
  %v369 = getelementptr i8, ptr %v367, i64 %v368
  store <8 x float> %v362, ptr %v369, align 4
  %v370 = mul i64 %v345, %v336
  %v371 = getelementptr i8, ptr %v334, i64 %v370
  %v372 = add i64 %v355, 8
  %v373 = mul i64 %v372, 4
  %v374 = getelementptr i8, ptr %v371, i64 %v373
  store <8 x float> %v365, ptr %v374, align 4
  %v375 = add nsw i64 %v355, 16
  br label %block.31
block.end.33:
  br label %edge.block.34
edge.block.34:
  %v376 = phi i64 [ %v354, %block.end.33 ], [ %v398, %edge.block.body.35 ]
  %v377 = icmp slt i64 %v376, %v344
  br i1 %v377, label %edge.block.body.35, label %edge.block.end.36
edge.block.body.35:
  %v378 = sub i64 %v344, %v376
  %v379 = call i64 @llvm.smin.i64(i64 %v378, i64 8)
  %v380 = mul i64 %v345, %v322
  %v381 = getelementptr i8, ptr %v328, i64 %v380
  %v382 = mul i64 %v376, 4
  %v383 = getelementptr i8, ptr %v381, i64 %v382
  %v384 = trunc i64 %v379 to i32
  %v385 = insertelement <8 x i32> poison, i32 %v384, i64 0
  %v386 = shufflevector <8 x i32> %v385, <8 x i32> poison, <8 x i32> zeroinitializer
  %v387 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v386
  %v388 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v383, <8 x i1> %v387, <8 x float> zeroinitializer)
  %v389 = fdiv <8 x float> %v388, %v351
  %v390 = mul i64 %v345, %v336
  %v391 = getelementptr i8, ptr %v334, i64 %v390
  %v392 = mul i64 %v376, 4
  %v393 = getelementptr i8, ptr %v391, i64 %v392
  %v394 = trunc i64 %v379 to i32
  %v395 = insertelement <8 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v396
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v389, ptr align 4 %v393, <8 x i1> %v397)
  %v398 = add nsw i64 %v376, 8
  br label %edge.block.34
edge.block.end.36:
  %v399 = add nsw i64 %v345, 1
  br label %i.28
i.end.30:
  ret void
}

define void @softmax.together(ptr noundef %arguments) nounwind  {
entry:
  %v400 = getelementptr i8, ptr %arguments, i64 64
  %v401 = getelementptr i8, ptr %arguments, i64 72
  %v402 = load i64, ptr %v401, align 8
  %v403 = load ptr, ptr %v400, align 8
  %v404 = getelementptr i8, ptr %arguments, i64 168
  %v405 = getelementptr i8, ptr %arguments, i64 176
  %v406 = getelementptr i8, ptr %arguments, i64 192
  %v407 = getelementptr i8, ptr %arguments, i64 200
  %v408 = getelementptr i8, ptr %arguments, i64 232
  %v409 = getelementptr i8, ptr %arguments, i64 240
  %v410 = getelementptr i8, ptr %arguments, i64 256
  %v411 = getelementptr i8, ptr %arguments, i64 264
  %v412 = load i64, ptr %v410, align 8
  %v413 = load i64, ptr %v411, align 8
  %v414 = getelementptr i8, ptr %arguments, i64 312
  %v415 = load i64, ptr %v414, align 8
  br label %cold.together.37
cold.together.37:
  %v416 = phi i64 [ %v412, %entry ], [ %v423, %cold.together.body.38 ]
  %v417 = icmp slt i64 %v416, %v413
  br i1 %v417, label %cold.together.body.38, label %cold.together.end.39
cold.together.body.38:
  %v418 = add i64 %v416, %v415
  %v419 = call i64 @llvm.smin.i64(i64 %v413, i64 %v418)
  %v420 = sub i64 0, %v416
  %v421 = mul i64 %v402, %v420
  %v422 = getelementptr i8, ptr %v403, i64 %v421
  store ptr %v422, ptr %v400, align 8
  store i64 %v416, ptr %v404, align 8
  store i64 %v419, ptr %v405, align 8
  call void @softmax.statistic.0(ptr %arguments)
  store i64 %v416, ptr %v406, align 8
  store i64 %v419, ptr %v407, align 8
  call void @softmax.statistic.1(ptr %arguments)
  store i64 %v416, ptr %v408, align 8
  store i64 %v419, ptr %v409, align 8
  call void @softmax.statistic.2(ptr %arguments)
  store i64 %v416, ptr %v410, align 8
  store i64 %v419, ptr %v411, align 8
  call void @softmax.output(ptr %arguments)
  %v423 = add nsw i64 %v416, %v415
  br label %cold.together.37
cold.together.end.39:
  store ptr %v403, ptr %v400, align 8
  store i64 %v412, ptr %v404, align 8
  store i64 %v413, ptr %v405, align 8
  store i64 %v412, ptr %v406, align 8
  store i64 %v413, ptr %v407, align 8
  store i64 %v412, ptr %v408, align 8
  store i64 %v413, ptr %v409, align 8
  store i64 %v412, ptr %v410, align 8
  store i64 %v413, ptr %v411, align 8
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

