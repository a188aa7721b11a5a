
define void @softmax.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 216
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 224
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
  %v15 = getelementptr i8, ptr %arguments, i64 128
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 136
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
  %v112 = getelementptr i8, ptr %arguments, i64 216
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %arguments, i64 224
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
  %v130 = getelementptr i8, ptr %arguments, i64 152
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr i8, ptr %arguments, i64 160
  %v133 = load i64, ptr %v132, align 8
  br label %i.10
i.10:
  %v134 = phi i64 [ %v131, %entry ], [ %v271, %k_2.edge.end.18 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %i.body.11, label %i.end.12
i.body.11:
  %v136 = mul i64 %v134, %v117
  %v137 = getelementptr i8, ptr %v123, i64 %v136
  %v138 = mul i64 %v134, 4
  %v139 = getelementptr i8, ptr %v127, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = urem i64 %v115, 16
  %v142 = sub i64 %v115, %v141
  br label %k_2.13
k_2.13:
  %v143 = phi i64 [ 0, %i.body.11 ], [ %v210, %k_2.body.14 ]
  %v144 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.11 ], [ %v179, %k_2.body.14 ]
  %v145 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.11 ], [ %v209, %k_2.body.14 ]
  %v146 = icmp slt i64 %v143, %v142
  br i1 %v146, label %k_2.body.14, label %k_2.end.15
k_2.body.14:
  %v147 = mul i64 %v143, 4
  %v148 = getelementptr i8, ptr %v137, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v140, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fsub <8 x float> %v149, %v151
  %v153 = fcmp ogt <8 x float> %v152, splat (float 0x4056400000000000)
  %v154 = select <8 x i1> %v153, <8 x float> splat (float 0x4056400000000000), <8 x float> %v152
  %v155 = fcmp olt <8 x float> %v154, splat (float 0xC05A400000000000)
  %v156 = select <8 x i1> %v155, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v154
  %v157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v158 = fsub <8 x float> %v157, splat (float 0x4168000000000000)
  %v159 = bitcast <8 x float> %v157 to <8 x i32>
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v158, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v156)
  %v161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v158, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v160)
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v161, <8 x float> splat (float 0x3F8122CA20000000))
  %v163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v162, <8 x float> %v161, <8 x float> splat (float 0x3FA5557A20000000))
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v161, <8 x float> splat (float 0x3FC5554AA0000000))
  %v165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v164, <8 x float> %v161, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v166 = fmul <8 x float> %v161, %v161
  %v167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v166, <8 x float> %v165, <8 x float> %v161)
  %v168 = fadd <8 x float> %v167, splat (float 0x3FF0000000000000)
  %v169 = shl <8 x i32> %v159, splat (i32 22)
  %v170 = and <8 x i32> %v169, splat (i32 -8388608)
  %v171 = shl <8 x i32> %v159, splat (i32 23)
  %v172 = sub <8 x i32> %v171, %v170
  %v173 = add <8 x i32> %v170, splat (i32 1065353216)
  %v174 = bitcast <8 x i32> %v173 to <8 x float>
  %v175 = add <8 x i32> %v172, splat (i32 1065353216)
  %v176 = bitcast <8 x i32> %v175 to <8 x float>
  %v177 = fmul <8 x float> %v168, %v174
  %v178 = fmul <8 x float> %v177, %v176
  %v179 = fadd <8 x float> %v144, %v178
  %v180 = getelementptr i8, ptr %v148, i64 32
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fsub <8 x float> %v181, %v151
  %v183 = fcmp ogt <8 x float> %v182, splat (float 0x4056400000000000)
  %v184 = select <8 x i1> %v183, <8 x float> splat (float 0x4056400000000000), <8 x float> %v182
  %v185 = fcmp olt <8 x float> %v184, splat (float 0xC05A400000000000)
  %v186 = select <8 x i1> %v185, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v184
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v188 = fsub <8 x float> %v187, splat (float 0x4168000000000000)
  %v189 = bitcast <8 x float> %v187 to <8 x i32>
  %v190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v186)
  %v191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v190)
  %v192 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v191, <8 x float> splat (float 0x3F8122CA20000000))
  %v193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v192, <8 x float> %v191, <8 x float> splat (float 0x3FA5557A20000000))
  %v194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v193, <8 x float> %v191, <8 x float> splat (float 0x3FC5554AA0000000))
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> %v191, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v196 = fmul <8 x float> %v191, %v191
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> %v195, <8 x float> %v191)
  %v198 = fadd <8 x float> %v197, splat (float 0x3FF0000000000000)
  %v199 = shl <8 x i32> %v189, splat (i32 22)
  %v200 = and <8 x i32> %v199, splat (i32 -8388608)
  %v201 = shl <8 x i32> %v189, splat (i32 23)
  %v202 = sub <8 x i32> %v201, %v200
  %v203 = add <8 x i32> %v200, splat (i32 1065353216)
  %v204 = bitcast <8 x i32> %v203 to <8 x float>
  %v205 = add <8 x i32> %v202, splat (i32 1065353216)
  %v206 = bitcast <8 x i32> %v205 to <8 x float>
  %v207 = fmul <8 x float> %v198, %v204
  %v208 = fmul <8 x float> %v207, %v206
  %v209 = fadd <8 x float> %v145, %v208
  %v210 = add nsw i64 %v143, 16
  br label %k_2.13
k_2.end.15:
  %v211 = fadd <8 x float> %v144, %v145
  br label %k_2.edge.16
k_2.edge.16:
  %v212 = phi i64 [ %v142, %k_2.end.15 ], [ %v259, %k_2.edge.body.17 ]
  %v213 = phi <8 x float> [ %v211, %k_2.end.15 ], [ %v258, %k_2.edge.body.17 ]
  %v214 = icmp slt i64 %v212, %v115
  br i1 %v214, label %k_2.edge.body.17, label %k_2.edge.end.18
k_2.edge.body.17:
  %v215 = sub i64 %v115, %v212
  %v216 = call i64 @llvm.smin.i64(i64 %v215, i64 8)
  %v217 = mul i64 %v212, 4
  %v218 = getelementptr i8, ptr %v137, i64 %v217
  %v219 = trunc i64 %v216 to i32
  %v220 = insertelement <8 x i32> poison, i32 %v219, i64 0
  %v221 = shufflevector <8 x i32> %v220, <8 x i32> poison, <8 x i32> zeroinitializer
  %v222 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v221
  %v223 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v218, <8 x i1> %v222, <8 x float> zeroinitializer)
  %v224 = insertelement <8 x float> poison, float %v140, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = fsub <8 x float> %v223, %v225
  %v227 = fcmp ogt <8 x float> %v226, splat (float 0x4056400000000000)
  %v228 = select <8 x i1> %v227, <8 x float> splat (float 0x4056400000000000), <8 x float> %v226
  %v229 = fcmp olt <8 x float> %v228, splat (float 0xC05A400000000000)
  %v230 = select <8 x i1> %v229, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v228
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v232 = fsub <8 x float> %v231, splat (float 0x4168000000000000)
  %v233 = bitcast <8 x float> %v231 to <8 x i32>
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v230)
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v234)
  %v236 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v235, <8 x float> splat (float 0x3F8122CA20000000))
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v235, <8 x float> splat (float 0x3FA5557A20000000))
  %v238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v235, <8 x float> splat (float 0x3FC5554AA0000000))
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v238, <8 x float> %v235, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v240 = fmul <8 x float> %v235, %v235
  %v241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v240, <8 x float> %v239, <8 x float> %v235)
  %v242 = fadd <8 x float> %v241, splat (float 0x3FF0000000000000)
  %v243 = shl <8 x i32> %v233, splat (i32 22)
  %v244 = and <8 x i32> %v243, splat (i32 -8388608)
  %v245 = shl <8 x i32> %v233, splat (i32 23)
  %v246 = sub <8 x i32> %v245, %v244
  %v247 = add <8 x i32> %v244, splat (i32 1065353216)
  %v248 = bitcast <8 x i32> %v247 to <8 x float>
  %v249 = add <8 x i32> %v246, splat (i32 1065353216)
  %v250 = bitcast <8 x i32> %v249 to <8 x float>
  %v251 = fmul <8 x float> %v242, %v248
  %v252 = fmul <8 x float> %v251, %v250
  %v253 = trunc i64 %v216 to i32
  %v254 = insertelement <8 x i32> poison, i32 %v253, i64 0
  %v255 = shufflevector <8 x i32> %v254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v256 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v255
  %v257 = select <8 x i1> %v256, <8 x float> %v252, <8 x float> splat (float 0x0000000000000000)
  %v258 = fadd <8 x float> %v213, %v257
  %v259 = add nsw i64 %v212, 8
  br label %k_2.edge.16
k_2.edge.end.18:
  %v260 = shufflevector <8 x float> %v213, <8 x float> %v213, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v261 = shufflevector <8 x float> %v213, <8 x float> %v213, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v262 = fadd <4 x float> %v260, %v261
  %v263 = shufflevector <4 x float> %v262, <4 x float> %v262, <2 x i32> <i32 0, i32 1>
  %v264 = shufflevector <4 x float> %v262, <4 x float> %v262, <2 x i32> <i32 2, i32 3>
  %v265 = fadd <2 x float> %v263, %v264
  %v266 = extractelement <2 x float> %v265, i64 0
  %v267 = extractelement <2 x float> %v265, i64 1
  %v268 = fadd float %v266, %v267
  %v269 = mul i64 %v134, 4
  %v270 = getelementptr i8, ptr %v129, i64 %v269
  store float %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v134, 1
  br label %i.10
i.end.12:
  ret void
}

define void @softmax.output(ptr noundef %arguments) nounwind  {
entry:
  %v272 = getelementptr i8, ptr %arguments, i64 216
  %v273 = load i64, ptr %v272, align 8
  %v274 = getelementptr i8, ptr %arguments, i64 224
  %v275 = load i64, ptr %v274, align 8
  %v276 = getelementptr i8, ptr %arguments, i64 8
  %v277 = load i64, ptr %v276, align 8
  %v278 = getelementptr i8, ptr %arguments, i64 16
  %v279 = load i64, ptr %v278, align 8
  %v280 = getelementptr i8, ptr %arguments, i64 32
  %v281 = load i64, ptr %v280, align 8
  %v282 = getelementptr i8, ptr %arguments, i64 0
  %v283 = load ptr, ptr %v282, align 8
  %v284 = getelementptr i8, ptr %arguments, i64 56
  %v285 = load i64, ptr %v284, align 8
  %v286 = getelementptr i8, ptr %arguments, i64 40
  %v287 = load ptr, ptr %v286, align 8
  %v288 = getelementptr i8, ptr %arguments, i64 80
  %v289 = load i64, ptr %v288, align 8
  %v290 = getelementptr i8, ptr %arguments, i64 64
  %v291 = load ptr, ptr %v290, align 8
  %v292 = getelementptr i8, ptr %arguments, i64 88
  %v293 = load ptr, ptr %v292, align 8
  %v294 = getelementptr i8, ptr %arguments, i64 96
  %v295 = load i64, ptr %v294, align 8
  %v296 = getelementptr i8, ptr %arguments, i64 176
  %v297 = load i64, ptr %v296, align 8
  %v298 = getelementptr i8, ptr %arguments, i64 184
  %v299 = load i64, ptr %v298, align 8
  %v300 = getelementptr i8, ptr %arguments, i64 192
  %v301 = load i64, ptr %v300, align 8
  %v302 = getelementptr i8, ptr %arguments, i64 200
  %v303 = load i64, ptr %v302, align 8
  br label %i.19
i.19:
  %v304 = phi i64 [ %v297, %entry ], [ %v419, %edge.block.end.27 ]
  %v305 = icmp slt i64 %v304, %v299
  br i1 %v305, label %i.body.20, label %i.end.21
i.body.20:
  %v306 = sub i64 %v303, %v301
  %v307 = urem i64 %v306, 8
  %v308 = sub i64 %v303, %v307
  br label %block.22
block.22:
  %v309 = phi i64 [ %v301, %i.body.20 ], [ %v358, %block.body.23 ]
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %block.body.23, label %block.end.24
block.body.23:
  %v311 = mul i64 %v304, %v277
  %v312 = getelementptr i8, ptr %v283, i64 %v311
  %v313 = mul i64 %v309, 4
  %v314 = getelementptr i8, ptr %v312, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = mul i64 %v304, 4
  %v317 = getelementptr i8, ptr %v287, i64 %v316
  %v318 = load float, ptr %v317, align 4
  %v319 = insertelement <8 x float> poison, float %v318, i64 0
  %v320 = shufflevector <8 x float> %v319, <8 x float> poison, <8 x i32> zeroinitializer
  %v321 = fsub <8 x float> %v315, %v320
  %v322 = fcmp ogt <8 x float> %v321, splat (float 0x4056400000000000)
  %v323 = select <8 x i1> %v322, <8 x float> splat (float 0x4056400000000000), <8 x float> %v321
  %v324 = fcmp olt <8 x float> %v323, splat (float 0xC05A400000000000)
  %v325 = select <8 x i1> %v324, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v323
  %v326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v325, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v327 = fsub <8 x float> %v326, splat (float 0x4168000000000000)
  %v328 = bitcast <8 x float> %v326 to <8 x i32>
  %v329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v325)
  %v330 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v329)
  %v331 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v330, <8 x float> splat (float 0x3F8122CA20000000))
  %v332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v331, <8 x float> %v330, <8 x float> splat (float 0x3FA5557A20000000))
  %v333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v332, <8 x float> %v330, <8 x float> splat (float 0x3FC5554AA0000000))
  %v334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v333, <8 x float> %v330, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v335 = fmul <8 x float> %v330, %v330
  %v336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v335, <8 x float> %v334, <8 x float> %v330)
  %v337 = fadd <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v338 = shl <8 x i32> %v328, splat (i32 22)
  %v339 = and <8 x i32> %v338, splat (i32 -8388608)
  %v340 = shl <8 x i32> %v328, splat (i32 23)
  %v341 = sub <8 x i32> %v340, %v339
  %v342 = add <8 x i32> %v339, splat (i32 1065353216)
  %v343 = bitcast <8 x i32> %v342 to <8 x float>
  %v344 = add <8 x i32> %v341, splat (i32 1065353216)
  %v345 = bitcast <8 x i32> %v344 to <8 x float>
  %v346 = fmul <8 x float> %v337, %v343
  %v347 = fmul <8 x float> %v346, %v345
  %v348 = mul i64 %v304, 4
  %v349 = getelementptr i8, ptr %v291, i64 %v348
  %v350 = load float, ptr %v349, align 4
  %v351 = insertelement <8 x float> poison, float %v350, i64 0
  %v352 = shufflevector <8 x float> %v351, <8 x float> poison, <8 x i32> zeroinitializer
  %v353 = fdiv <8 x float> %v347, %v352
  %v354 = mul i64 %v304, %v295
  %v355 = getelementptr i8, ptr %v293, i64 %v354
  %v356 = mul i64 %v309, 4
  %v357 = getelementptr i8, ptr %v355, i64 %v356
  store <8 x float> %v353, ptr %v357, align 4
  %v358 = add nsw i64 %v309, 8
  br label %block.22
block.end.24:
  br label %edge.block.25
edge.block.25:
  %v359 = phi i64 [ %v308, %block.end.24 ], [ %v418, %edge.block.body.26 ]
  %v360 = icmp slt i64 %v359, %v303
  br i1 %v360, label %edge.block.body.26, label %edge.block.end.27
edge.block.body.26:
  %v361 = sub i64 %v303, %v359
  %v362 = call i64 @llvm.smin.i64(i64 %v361, i64 8)
  %v363 = mul i64 %v304, %v277
  %v364 = getelementptr i8, ptr %v283, i64 %v363
  %v365 = mul i64 %v359, 4
  %v366 = getelementptr i8, ptr %v364, i64 %v365
  %v367 = trunc i64 %v362 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v372 = mul i64 %v304, 4
  %v373 = getelementptr i8, ptr %v287, i64 %v372
  %v374 = load float, ptr %v373, align 4
  %v375 = insertelement <8 x float> poison, float %v374, i64 0
  %v376 = shufflevector <8 x float> %v375, <8 x float> poison, <8 x i32> zeroinitializer
  %v377 = fsub <8 x float> %v371, %v376
  %v378 = fcmp ogt <8 x float> %v377, splat (float 0x4056400000000000)
  %v379 = select <8 x i1> %v378, <8 x float> splat (float 0x4056400000000000), <8 x float> %v377
  %v380 = fcmp olt <8 x float> %v379, splat (float 0xC05A400000000000)
  %v381 = select <8 x i1> %v380, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v379
  %v382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v383 = fsub <8 x float> %v382, splat (float 0x4168000000000000)
  %v384 = bitcast <8 x float> %v382 to <8 x i32>
  %v385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v381)
  %v386 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v385)
  %v387 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v386, <8 x float> splat (float 0x3F8122CA20000000))
  %v388 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v387, <8 x float> %v386, <8 x float> splat (float 0x3FA5557A20000000))
  %v389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v388, <8 x float> %v386, <8 x float> splat (float 0x3FC5554AA0000000))
  %v390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v389, <8 x float> %v386, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v391 = fmul <8 x float> %v386, %v386
  %v392 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v391, <8 x float> %v390, <8 x float> %v386)
  %v393 = fadd <8 x float> %v392, splat (float 0x3FF0000000000000)
  %v394 = shl <8 x i32> %v384, splat (i32 22)
  %v395 = and <8 x i32> %v394, splat (i32 -8388608)
  %v396 = shl <8 x i32> %v384, splat (i32 23)
  %v397 = sub <8 x i32> %v396, %v395
  %v398 = add <8 x i32> %v395, splat (i32 1065353216)
  %v399 = bitcast <8 x i32> %v398 to <8 x float>
  %v400 = add <8 x i32> %v397, splat (i32 1065353216)
  %v401 = bitcast <8 x i32> %v400 to <8 x float>
  %v402 = fmul <8 x float> %v393, %v399
  %v403 = fmul <8 x float> %v402, %v401
  %v404 = mul i64 %v304, 4
  %v405 = getelementptr i8, ptr %v291, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = insertelement <8 x float> poison, float %v406, i64 0
  %v408 = shufflevector <8 x float> %v407, <8 x float> poison, <8 x i32> zeroinitializer
  %v409 = fdiv <8 x float> %v403, %v408
  %v410 = mul i64 %v304, %v295
  %v411 = getelementptr i8, ptr %v293, i64 %v410
  %v412 = mul i64 %v359, 4
  %v413 = getelementptr i8, ptr %v411, i64 %v412
  %v414 = trunc i64 %v362 to i32
  %v415 = insertelement <8 x i32> poison, i32 %v414, i64 0
  %v416 = shufflevector <8 x i32> %v415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v417 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v416
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v409, ptr align 4 %v413, <8 x i1> %v417)
  %v418 = add nsw i64 %v359, 8
  br label %edge.block.25
edge.block.end.27:
  %v419 = add nsw i64 %v304, 1
  br label %i.19
i.end.21:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

