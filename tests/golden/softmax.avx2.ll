
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
  %v19 = phi i64 [ %v16, %entry ], [ %v118, %k.edge.end.9 ]
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
  %v91 = shufflevector <8 x float> %v70, <8 x float> %v70, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v92 = shufflevector <8 x float> %v70, <8 x float> %v70, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v93 = fcmp ogt <8 x float> %v91, %v92
  %v94 = select <8 x i1> %v93, <8 x float> %v91, <8 x float> %v92
  %v95 = fcmp uno <8 x float> %v91, %v91
  %v96 = select <8 x i1> %v95, <8 x float> %v91, <8 x float> %v94
  %v97 = shufflevector <8 x float> %v70, <8 x float> %v70, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v98 = shufflevector <8 x float> %v70, <8 x float> %v70, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v99 = fcmp ogt <8 x float> %v97, %v98
  %v100 = select <8 x i1> %v99, <8 x float> %v97, <8 x float> %v98
  %v101 = fcmp uno <8 x float> %v97, %v97
  %v102 = select <8 x i1> %v101, <8 x float> %v97, <8 x float> %v100
  %v103 = shufflevector <8 x float> %v96, <8 x float> %v102, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v104 = shufflevector <8 x float> %v96, <8 x float> %v102, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v105 = fcmp ogt <8 x float> %v103, %v104
  %v106 = select <8 x i1> %v105, <8 x float> %v103, <8 x float> %v104
  %v107 = fcmp uno <8 x float> %v103, %v103
  %v108 = select <8 x i1> %v107, <8 x float> %v103, <8 x float> %v106
  %v109 = shufflevector <8 x float> %v108, <8 x float> %v108, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v110 = shufflevector <8 x float> %v108, <8 x float> %v108, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v111 = fcmp ogt <4 x float> %v109, %v110
  %v112 = select <4 x i1> %v111, <4 x float> %v109, <4 x float> %v110
  %v113 = fcmp uno <4 x float> %v109, %v109
  %v114 = select <4 x i1> %v113, <4 x float> %v109, <4 x float> %v112
  %v115 = extractelement <4 x float> %v114, i64 0
  %v116 = mul i64 %v19, 4
  %v117 = getelementptr i8, ptr %v14, i64 %v116
  store float %v115, ptr %v117, align 4
  %v118 = add nsw i64 %v19, 1
  br label %i.1
i.end.3:
  ret void
}

define void @softmax.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v119 = getelementptr i8, ptr %arguments, i64 296
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr i8, ptr %arguments, i64 304
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i8, ptr %arguments, i64 8
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr i8, ptr %arguments, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr i8, ptr %arguments, i64 32
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr i8, ptr %arguments, i64 0
  %v130 = load ptr, ptr %v129, align 8
  %v131 = getelementptr i8, ptr %arguments, i64 56
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr i8, ptr %arguments, i64 40
  %v134 = load ptr, ptr %v133, align 8
  %v135 = getelementptr i8, ptr %arguments, i64 64
  %v136 = load ptr, ptr %v135, align 8
  %v137 = getelementptr i8, ptr %arguments, i64 72
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr i8, ptr %arguments, i64 192
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr i8, ptr %arguments, i64 200
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr i8, ptr %arguments, i64 208
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr i8, ptr %arguments, i64 216
  %v146 = load i64, ptr %v145, align 8
  br label %i.10
i.10:
  %v147 = phi i64 [ %v140, %entry ], [ %v245, %edge.block.end.18 ]
  %v148 = icmp slt i64 %v147, %v142
  br i1 %v148, label %i.body.11, label %i.end.12
i.body.11:
  %v149 = mul i64 %v147, 4
  %v150 = getelementptr i8, ptr %v134, i64 %v149
  %v151 = load float, ptr %v150, align 4
  %v152 = insertelement <8 x float> poison, float %v151, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = sub i64 %v146, %v144
  %v155 = urem i64 %v154, 8
  %v156 = sub i64 %v146, %v155
  br label %block.13
block.13:
  %v157 = phi i64 [ %v144, %i.body.11 ], [ %v195, %block.body.14 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %block.body.14, label %block.end.15
block.body.14:
  %v159 = mul i64 %v147, %v124
  %v160 = getelementptr i8, ptr %v130, i64 %v159
  %v161 = mul i64 %v157, 4
  %v162 = getelementptr i8, ptr %v160, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fsub <8 x float> %v163, %v153
  %v165 = fcmp ogt <8 x float> %v164, splat (float 0x4056400000000000)
  %v166 = select <8 x i1> %v165, <8 x float> splat (float 0x4056400000000000), <8 x float> %v164
  %v167 = fcmp olt <8 x float> %v166, splat (float 0xC05A400000000000)
  %v168 = select <8 x i1> %v167, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v166
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v168, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v170 = fsub <8 x float> %v169, splat (float 0x4168000000000000)
  %v171 = bitcast <8 x float> %v169 to <8 x i32>
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v170, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v168)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v170, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v172)
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v173, <8 x float> splat (float 0x3F8122CA20000000))
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v174, <8 x float> %v173, <8 x float> splat (float 0x3FA5557A20000000))
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v175, <8 x float> %v173, <8 x float> splat (float 0x3FC5554AA0000000))
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v176, <8 x float> %v173, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v178 = fmul <8 x float> %v173, %v173
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> %v177, <8 x float> %v173)
  %v180 = fadd <8 x float> %v179, splat (float 0x3FF0000000000000)
  %v181 = shl <8 x i32> %v171, splat (i32 22)
  %v182 = and <8 x i32> %v181, splat (i32 -8388608)
  %v183 = shl <8 x i32> %v171, splat (i32 23)
  %v184 = sub <8 x i32> %v183, %v182
  %v185 = add <8 x i32> %v182, splat (i32 1065353216)
  %v186 = bitcast <8 x i32> %v185 to <8 x float>
  %v187 = add <8 x i32> %v184, splat (i32 1065353216)
  %v188 = bitcast <8 x i32> %v187 to <8 x float>
  %v189 = fmul <8 x float> %v180, %v186
  %v190 = fmul <8 x float> %v189, %v188
  %v191 = mul i64 %v147, %v138
  %v192 = getelementptr i8, ptr %v136, i64 %v191
  %v193 = mul i64 %v157, 4
  %v194 = getelementptr i8, ptr %v192, i64 %v193
  store <8 x float> %v190, ptr %v194, align 4
  %v195 = add nsw i64 %v157, 8
  br label %block.13
block.end.15:
  br label %edge.block.16
edge.block.16:
  %v196 = phi i64 [ %v156, %block.end.15 ], [ %v244, %edge.block.body.17 ]
  %v197 = icmp slt i64 %v196, %v146
  br i1 %v197, label %edge.block.body.17, label %edge.block.end.18
edge.block.body.17:
  %v198 = sub i64 %v146, %v196
  %v199 = call i64 @llvm.smin.i64(i64 %v198, i64 8)
  %v200 = mul i64 %v147, %v124
  %v201 = getelementptr i8, ptr %v130, i64 %v200
  %v202 = mul i64 %v196, 4
  %v203 = getelementptr i8, ptr %v201, i64 %v202
  %v204 = trunc i64 %v199 to i32
  %v205 = insertelement <8 x i32> poison, i32 %v204, i64 0
  %v206 = shufflevector <8 x i32> %v205, <8 x i32> poison, <8 x i32> zeroinitializer
  %v207 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v206
  %v208 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v203, <8 x i1> %v207, <8 x float> zeroinitializer)
  %v209 = fsub <8 x float> %v208, %v153
  %v210 = fcmp ogt <8 x float> %v209, splat (float 0x4056400000000000)
  %v211 = select <8 x i1> %v210, <8 x float> splat (float 0x4056400000000000), <8 x float> %v209
  %v212 = fcmp olt <8 x float> %v211, splat (float 0xC05A400000000000)
  %v213 = select <8 x i1> %v212, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v211
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v215 = fsub <8 x float> %v214, splat (float 0x4168000000000000)
  %v216 = bitcast <8 x float> %v214 to <8 x i32>
  %v217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v213)
  %v218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v217)
  %v219 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v218, <8 x float> splat (float 0x3F8122CA20000000))
  %v220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v219, <8 x float> %v218, <8 x float> splat (float 0x3FA5557A20000000))
  %v221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v220, <8 x float> %v218, <8 x float> splat (float 0x3FC5554AA0000000))
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> %v218, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v223 = fmul <8 x float> %v218, %v218
  %v224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> %v222, <8 x float> %v218)
  %v225 = fadd <8 x float> %v224, splat (float 0x3FF0000000000000)
  %v226 = shl <8 x i32> %v216, splat (i32 22)
  %v227 = and <8 x i32> %v226, splat (i32 -8388608)
  %v228 = shl <8 x i32> %v216, splat (i32 23)
  %v229 = sub <8 x i32> %v228, %v227
  %v230 = add <8 x i32> %v227, splat (i32 1065353216)
  %v231 = bitcast <8 x i32> %v230 to <8 x float>
  %v232 = add <8 x i32> %v229, splat (i32 1065353216)
  %v233 = bitcast <8 x i32> %v232 to <8 x float>
  %v234 = fmul <8 x float> %v225, %v231
  %v235 = fmul <8 x float> %v234, %v233
  %v236 = mul i64 %v147, %v138
  %v237 = getelementptr i8, ptr %v136, i64 %v236
  %v238 = mul i64 %v196, 4
  %v239 = getelementptr i8, ptr %v237, i64 %v238
  %v240 = trunc i64 %v199 to i32
  %v241 = insertelement <8 x i32> poison, i32 %v240, i64 0
  %v242 = shufflevector <8 x i32> %v241, <8 x i32> poison, <8 x i32> zeroinitializer
  %v243 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v242
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v235, ptr align 4 %v239, <8 x i1> %v243)
  %v244 = add nsw i64 %v196, 8
  br label %edge.block.16
edge.block.end.18:
  %v245 = add nsw i64 %v147, 1
  br label %i.10
i.end.12:
  ret void
}

define void @softmax.statistic.2(ptr noundef %arguments) nounwind  {
entry:
  %v246 = getelementptr i8, ptr %arguments, i64 296
  %v247 = load i64, ptr %v246, align 8
  %v248 = getelementptr i8, ptr %arguments, i64 304
  %v249 = load i64, ptr %v248, align 8
  %v250 = getelementptr i8, ptr %arguments, i64 72
  %v251 = load i64, ptr %v250, align 8
  %v252 = getelementptr i8, ptr %arguments, i64 80
  %v253 = load i64, ptr %v252, align 8
  %v254 = getelementptr i8, ptr %arguments, i64 96
  %v255 = load i64, ptr %v254, align 8
  %v256 = getelementptr i8, ptr %arguments, i64 64
  %v257 = load ptr, ptr %v256, align 8
  %v258 = getelementptr i8, ptr %arguments, i64 104
  %v259 = load ptr, ptr %v258, align 8
  %v260 = getelementptr i8, ptr %arguments, i64 232
  %v261 = load i64, ptr %v260, align 8
  %v262 = getelementptr i8, ptr %arguments, i64 240
  %v263 = load i64, ptr %v262, align 8
  br label %i.19
i.19:
  %v264 = phi i64 [ %v261, %entry ], [ %v327, %k_2.edge.end.27 ]
  %v265 = icmp slt i64 %v264, %v263
  br i1 %v265, label %i.body.20, label %i.end.21
i.body.20:
  %v266 = mul i64 %v264, %v251
  %v267 = getelementptr i8, ptr %v257, i64 %v266
  %v268 = urem i64 %v249, 32
  %v269 = sub i64 %v249, %v268
  br label %k_2.22
k_2.22:
  %v270 = phi i64 [ 0, %i.body.20 ], [ %v289, %k_2.body.23 ]
  %v271 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v279, %k_2.body.23 ]
  %v272 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v282, %k_2.body.23 ]
  %v273 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v285, %k_2.body.23 ]
  %v274 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.20 ], [ %v288, %k_2.body.23 ]
  %v275 = icmp slt i64 %v270, %v269
  br i1 %v275, label %k_2.body.23, label %k_2.end.24
k_2.body.23:
  %v276 = mul i64 %v270, 4
  %v277 = getelementptr i8, ptr %v267, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fadd <8 x float> %v271, %v278
  %v280 = getelementptr i8, ptr %v277, i64 32
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fadd <8 x float> %v272, %v281
  %v283 = getelementptr i8, ptr %v277, i64 64
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fadd <8 x float> %v273, %v284
  %v286 = getelementptr i8, ptr %v277, i64 96
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fadd <8 x float> %v274, %v287
  %v289 = add nsw i64 %v270, 32
  br label %k_2.22
k_2.end.24:
  %v290 = fadd <8 x float> %v271, %v272
  %v291 = fadd <8 x float> %v273, %v274
  %v292 = fadd <8 x float> %v290, %v291
  br label %k_2.edge.25
k_2.edge.25:
  %v293 = phi i64 [ %v269, %k_2.end.24 ], [ %v311, %k_2.edge.body.26 ]
  %v294 = phi <8 x float> [ %v292, %k_2.end.24 ], [ %v310, %k_2.edge.body.26 ]
  %v295 = icmp slt i64 %v293, %v249
  br i1 %v295, label %k_2.edge.body.26, label %k_2.edge.end.27
k_2.edge.body.26:
  %v296 = sub i64 %v249, %v293
  %v297 = call i64 @llvm.smin.i64(i64 %v296, i64 8)
  %v298 = mul i64 %v293, 4
  %v299 = getelementptr i8, ptr %v267, i64 %v298
  %v300 = trunc i64 %v297 to i32
  %v301 = insertelement <8 x i32> poison, i32 %v300, i64 0
  %v302 = shufflevector <8 x i32> %v301, <8 x i32> poison, <8 x i32> zeroinitializer
  %v303 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v302
  %v304 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v299, <8 x i1> %v303, <8 x float> zeroinitializer)
  %v305 = trunc i64 %v297 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = select <8 x i1> %v308, <8 x float> %v304, <8 x float> splat (float 0x0000000000000000)
  %v310 = fadd <8 x float> %v294, %v309
  %v311 = add nsw i64 %v293, 8
  br label %k_2.edge.25
k_2.edge.end.27:
  %v312 = shufflevector <8 x float> %v294, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x float> %v294, <8 x float> %v294, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = fadd <8 x float> %v312, %v313
  %v315 = shufflevector <8 x float> %v294, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v316 = shufflevector <8 x float> %v294, <8 x float> %v294, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v317 = fadd <8 x float> %v315, %v316
  %v318 = shufflevector <8 x float> %v314, <8 x float> %v317, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x float> %v314, <8 x float> %v317, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = fadd <8 x float> %v318, %v319
  %v321 = shufflevector <8 x float> %v320, <8 x float> %v320, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v322 = shufflevector <8 x float> %v320, <8 x float> %v320, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v323 = fadd <4 x float> %v321, %v322
  %v324 = extractelement <4 x float> %v323, i64 0
  %v325 = mul i64 %v264, 4
  %v326 = getelementptr i8, ptr %v259, i64 %v325
  store float %v324, ptr %v326, align 4
  %v327 = add nsw i64 %v264, 1
  br label %i.19
i.end.21:
  ret void
}

define void @softmax.output(ptr noundef %arguments) nounwind  {
entry:
  %v328 = getelementptr i8, ptr %arguments, i64 296
  %v329 = load i64, ptr %v328, align 8
  %v330 = getelementptr i8, ptr %arguments, i64 304
  %v331 = load i64, ptr %v330, align 8
  %v332 = getelementptr i8, ptr %arguments, i64 72
  %v333 = load i64, ptr %v332, align 8
  %v334 = getelementptr i8, ptr %arguments, i64 80
  %v335 = load i64, ptr %v334, align 8
  %v336 = getelementptr i8, ptr %arguments, i64 96
  %v337 = load i64, ptr %v336, align 8
  %v338 = getelementptr i8, ptr %arguments, i64 64
  %v339 = load ptr, ptr %v338, align 8
  %v340 = getelementptr i8, ptr %arguments, i64 120
  %v341 = load i64, ptr %v340, align 8
  %v342 = getelementptr i8, ptr %arguments, i64 104
  %v343 = load ptr, ptr %v342, align 8
  %v344 = getelementptr i8, ptr %arguments, i64 128
  %v345 = load ptr, ptr %v344, align 8
  %v346 = getelementptr i8, ptr %arguments, i64 136
  %v347 = load i64, ptr %v346, align 8
  %v348 = getelementptr i8, ptr %arguments, i64 256
  %v349 = load i64, ptr %v348, align 8
  %v350 = getelementptr i8, ptr %arguments, i64 264
  %v351 = load i64, ptr %v350, align 8
  %v352 = getelementptr i8, ptr %arguments, i64 272
  %v353 = load i64, ptr %v352, align 8
  %v354 = getelementptr i8, ptr %arguments, i64 280
  %v355 = load i64, ptr %v354, align 8
  br label %i.28
i.28:
  %v356 = phi i64 [ %v349, %entry ], [ %v410, %edge.block.end.36 ]
  %v357 = icmp slt i64 %v356, %v351
  br i1 %v357, label %i.body.29, label %i.end.30
i.body.29:
  %v358 = mul i64 %v356, 4
  %v359 = getelementptr i8, ptr %v343, i64 %v358
  %v360 = load float, ptr %v359, align 4
  %v361 = insertelement <8 x float> poison, float %v360, i64 0
  %v362 = shufflevector <8 x float> %v361, <8 x float> poison, <8 x i32> zeroinitializer
  %v363 = sub i64 %v355, %v353
  %v364 = urem i64 %v363, 16
  %v365 = sub i64 %v355, %v364
  br label %block.31
block.31:
  %v366 = phi i64 [ %v353, %i.body.29 ], [ %v386, %block.body.32 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %block.body.32, label %block.end.33
block.body.32:
  %v368 = mul i64 %v356, %v333
  %v369 = getelementptr i8, ptr %v339, i64 %v368
  %v370 = mul i64 %v366, 4
  %v371 = getelementptr i8, ptr %v369, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = fdiv <8 x float> %v372, %v362
  %v374 = getelementptr i8, ptr %v371, i64 32
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = fdiv <8 x float> %v375, %v362
  %v377 = mul i64 %v356, %v347
  %v378 = getelementptr i8, ptr %v345, i64 %v377
  %v379 = mul i64 %v366, 4
  %v380 = getelementptr i8, ptr %v378, i64 %v379
  store <8 x float> %v373, ptr %v380, align 4
  %v381 = mul i64 %v356, %v347
  %v382 = getelementptr i8, ptr %v345, i64 %v381
  %v383 = add i64 %v366, 8
  %v384 = mul i64 %v383, 4
  %v385 = getelementptr i8, ptr %v382, i64 %v384
  store <8 x float> %v376, ptr %v385, align 4
  %v386 = add nsw i64 %v366, 16
  br label %block.31
block.end.33:
  br label %edge.block.34
edge.block.34:
  %v387 = phi i64 [ %v365, %block.end.33 ], [ %v409, %edge.block.body.35 ]
  %v388 = icmp slt i64 %v387, %v355
  br i1 %v388, label %edge.block.body.35, label %edge.block.end.36
edge.block.body.35:
  %v389 = sub i64 %v355, %v387
  %v390 = call i64 @llvm.smin.i64(i64 %v389, i64 8)
  %v391 = mul i64 %v356, %v333
  %v392 = getelementptr i8, ptr %v339, i64 %v391
  %v393 = mul i64 %v387, 4
  %v394 = getelementptr i8, ptr %v392, i64 %v393
  %v395 = trunc i64 %v390 to i32
  %v396 = insertelement <8 x i32> poison, i32 %v395, i64 0
  %v397 = shufflevector <8 x i32> %v396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v398 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v397
  %v399 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v394, <8 x i1> %v398, <8 x float> zeroinitializer)
  %v400 = fdiv <8 x float> %v399, %v362
  %v401 = mul i64 %v356, %v347
  %v402 = getelementptr i8, ptr %v345, i64 %v401
  %v403 = mul i64 %v387, 4
  %v404 = getelementptr i8, ptr %v402, i64 %v403
  %v405 = trunc i64 %v390 to i32
  %v406 = insertelement <8 x i32> poison, i32 %v405, i64 0
  %v407 = shufflevector <8 x i32> %v406, <8 x i32> poison, <8 x i32> zeroinitializer
  %v408 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v407
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v400, ptr align 4 %v404, <8 x i1> %v408)
  %v409 = add nsw i64 %v387, 8
  br label %edge.block.34
edge.block.end.36:
  %v410 = add nsw i64 %v356, 1
  br label %i.28
i.end.30:
  ret void
}

define void @softmax.together(ptr noundef %arguments) nounwind  {
entry:
  %v411 = getelementptr i8, ptr %arguments, i64 64
  %v412 = getelementptr i8, ptr %arguments, i64 72
  %v413 = load i64, ptr %v412, align 8
  %v414 = load ptr, ptr %v411, align 8
  %v415 = getelementptr i8, ptr %arguments, i64 168
  %v416 = getelementptr i8, ptr %arguments, i64 176
  %v417 = getelementptr i8, ptr %arguments, i64 192
  %v418 = getelementptr i8, ptr %arguments, i64 200
  %v419 = getelementptr i8, ptr %arguments, i64 232
  %v420 = getelementptr i8, ptr %arguments, i64 240
  %v421 = getelementptr i8, ptr %arguments, i64 256
  %v422 = getelementptr i8, ptr %arguments, i64 264
  %v423 = load i64, ptr %v421, align 8
  %v424 = load i64, ptr %v422, align 8
  %v425 = getelementptr i8, ptr %arguments, i64 312
  %v426 = load i64, ptr %v425, align 8
  br label %cold.together.37
cold.together.37:
  %v427 = phi i64 [ %v423, %entry ], [ %v434, %cold.together.body.38 ]
  %v428 = icmp slt i64 %v427, %v424
  br i1 %v428, label %cold.together.body.38, label %cold.together.end.39
cold.together.body.38:
  %v429 = add i64 %v427, %v426
  %v430 = call i64 @llvm.smin.i64(i64 %v424, i64 %v429)
  %v431 = sub i64 0, %v427
  %v432 = mul i64 %v413, %v431
  %v433 = getelementptr i8, ptr %v414, i64 %v432
  store ptr %v433, ptr %v411, align 8
  store i64 %v427, ptr %v415, align 8
  store i64 %v430, ptr %v416, align 8
  call void @softmax.statistic.0(ptr %arguments)
  store i64 %v427, ptr %v417, align 8
  store i64 %v430, ptr %v418, align 8
  call void @softmax.statistic.1(ptr %arguments)
  store i64 %v427, ptr %v419, align 8
  store i64 %v430, ptr %v420, align 8
  call void @softmax.statistic.2(ptr %arguments)
  store i64 %v427, ptr %v421, align 8
  store i64 %v430, ptr %v422, align 8
  call void @softmax.output(ptr %arguments)
  %v434 = add nsw i64 %v427, %v426
  br label %cold.together.37
cold.together.end.39:
  store ptr %v414, ptr %v411, align 8
  store i64 %v423, ptr %v415, align 8
  store i64 %v424, ptr %v416, align 8
  store i64 %v423, ptr %v417, align 8
  store i64 %v424, ptr %v418, align 8
  store i64 %v423, ptr %v419, align 8
  store i64 %v424, ptr %v420, align 8
  store i64 %v423, ptr %v421, align 8
  store i64 %v424, ptr %v422, align 8
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

