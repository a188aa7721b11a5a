
define void @softmax.statistic.0(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 128
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 136
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
  br label %i.1
i.1:
  %v15 = phi i64 [ 0, %entry ], [ %v107, %k.edge.end.9 ]
  %v16 = icmp slt i64 %v15, %v2
  br i1 %v16, label %i.body.2, label %i.end.3
i.body.2:
  %v17 = mul i64 %v15, %v6
  %v18 = getelementptr i8, ptr %v12, i64 %v17
  %v19 = urem i64 %v4, 32
  %v20 = sub i64 %v4, %v19
  br label %k.4
k.4:
  %v21 = phi i64 [ 0, %i.body.2 ], [ %v52, %k.body.5 ]
  %v22 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v33, %k.body.5 ]
  %v23 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v39, %k.body.5 ]
  %v24 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v45, %k.body.5 ]
  %v25 = phi <8 x float> [ splat (float 0xFFF0000000000000), %i.body.2 ], [ %v51, %k.body.5 ]
  %v26 = icmp slt i64 %v21, %v20
  br i1 %v26, label %k.body.5, label %k.end.6
k.body.5:
  %v27 = mul i64 %v21, 4
  %v28 = getelementptr i8, ptr %v18, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fcmp ogt <8 x float> %v22, %v29
  %v31 = select <8 x i1> %v30, <8 x float> %v22, <8 x float> %v29
  %v32 = fcmp uno <8 x float> %v22, %v22
  %v33 = select <8 x i1> %v32, <8 x float> %v22, <8 x float> %v31
  %v34 = getelementptr i8, ptr %v28, i64 32
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fcmp ogt <8 x float> %v23, %v35
  %v37 = select <8 x i1> %v36, <8 x float> %v23, <8 x float> %v35
  %v38 = fcmp uno <8 x float> %v23, %v23
  %v39 = select <8 x i1> %v38, <8 x float> %v23, <8 x float> %v37
  %v40 = getelementptr i8, ptr %v28, i64 64
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fcmp ogt <8 x float> %v24, %v41
  %v43 = select <8 x i1> %v42, <8 x float> %v24, <8 x float> %v41
  %v44 = fcmp uno <8 x float> %v24, %v24
  %v45 = select <8 x i1> %v44, <8 x float> %v24, <8 x float> %v43
  %v46 = getelementptr i8, ptr %v28, i64 96
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fcmp ogt <8 x float> %v25, %v47
  %v49 = select <8 x i1> %v48, <8 x float> %v25, <8 x float> %v47
  %v50 = fcmp uno <8 x float> %v25, %v25
  %v51 = select <8 x i1> %v50, <8 x float> %v25, <8 x float> %v49
  %v52 = add nsw i64 %v21, 32
  br label %k.4
k.end.6:
  %v53 = fcmp ogt <8 x float> %v22, %v23
  %v54 = select <8 x i1> %v53, <8 x float> %v22, <8 x float> %v23
  %v55 = fcmp uno <8 x float> %v22, %v22
  %v56 = select <8 x i1> %v55, <8 x float> %v22, <8 x float> %v54
  %v57 = fcmp ogt <8 x float> %v24, %v25
  %v58 = select <8 x i1> %v57, <8 x float> %v24, <8 x float> %v25
  %v59 = fcmp uno <8 x float> %v24, %v24
  %v60 = select <8 x i1> %v59, <8 x float> %v24, <8 x float> %v58
  %v61 = fcmp ogt <8 x float> %v56, %v60
  %v62 = select <8 x i1> %v61, <8 x float> %v56, <8 x float> %v60
  %v63 = fcmp uno <8 x float> %v56, %v56
  %v64 = select <8 x i1> %v63, <8 x float> %v56, <8 x float> %v62
  br label %k.edge.7
k.edge.7:
  %v65 = phi i64 [ %v20, %k.end.6 ], [ %v86, %k.edge.body.8 ]
  %v66 = phi <8 x float> [ %v64, %k.end.6 ], [ %v85, %k.edge.body.8 ]
  %v67 = icmp slt i64 %v65, %v4
  br i1 %v67, label %k.edge.body.8, label %k.edge.end.9
k.edge.body.8:
  %v68 = sub i64 %v4, %v65
  %v69 = call i64 @llvm.smin.i64(i64 %v68, i64 8)
  %v70 = mul i64 %v65, 4
  %v71 = getelementptr i8, ptr %v18, i64 %v70
  %v72 = trunc i64 %v69 to i32
  %v73 = insertelement <8 x i32> poison, i32 %v72, i64 0
  %v74 = shufflevector <8 x i32> %v73, <8 x i32> poison, <8 x i32> zeroinitializer
  %v75 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v74
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v71, <8 x i1> %v75, <8 x float> zeroinitializer)
  %v77 = trunc i64 %v69 to i32
  %v78 = insertelement <8 x i32> poison, i32 %v77, i64 0
  %v79 = shufflevector <8 x i32> %v78, <8 x i32> poison, <8 x i32> zeroinitializer
  %v80 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v79
  %v81 = select <8 x i1> %v80, <8 x float> %v76, <8 x float> splat (float 0xFFF0000000000000)
  %v82 = fcmp ogt <8 x float> %v66, %v81
  %v83 = select <8 x i1> %v82, <8 x float> %v66, <8 x float> %v81
  %v84 = fcmp uno <8 x float> %v66, %v66
  %v85 = select <8 x i1> %v84, <8 x float> %v66, <8 x float> %v83
  %v86 = add nsw i64 %v65, 8
  br label %k.edge.7
k.edge.end.9:
  %v87 = shufflevector <8 x float> %v66, <8 x float> %v66, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v88 = shufflevector <8 x float> %v66, <8 x float> %v66, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v89 = fcmp ogt <4 x float> %v87, %v88
  %v90 = select <4 x i1> %v89, <4 x float> %v87, <4 x float> %v88
  %v91 = fcmp uno <4 x float> %v87, %v87
  %v92 = select <4 x i1> %v91, <4 x float> %v87, <4 x float> %v90
  %v93 = shufflevector <4 x float> %v92, <4 x float> %v92, <2 x i32> <i32 0, i32 1>
  %v94 = shufflevector <4 x float> %v92, <4 x float> %v92, <2 x i32> <i32 2, i32 3>
  %v95 = fcmp ogt <2 x float> %v93, %v94
  %v96 = select <2 x i1> %v95, <2 x float> %v93, <2 x float> %v94
  %v97 = fcmp uno <2 x float> %v93, %v93
  %v98 = select <2 x i1> %v97, <2 x float> %v93, <2 x float> %v96
  %v99 = extractelement <2 x float> %v98, i64 0
  %v100 = extractelement <2 x float> %v98, i64 1
  %v101 = fcmp ogt float %v99, %v100
  %v102 = select i1 %v101, float %v99, float %v100
  %v103 = fcmp uno float %v99, %v99
  %v104 = select i1 %v103, float %v99, float %v102
  %v105 = mul i64 %v15, 4
  %v106 = getelementptr i8, ptr %v14, i64 %v105
  store float %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v15, 1
  br label %i.1
i.end.3:
  ret void
}

define void @softmax.statistic.1(ptr noundef %arguments) nounwind  {
entry:
  %v108 = getelementptr i8, ptr %arguments, i64 128
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i8, ptr %arguments, i64 136
  %v111 = load i64, ptr %v110, align 8
  %v112 = getelementptr i8, ptr %arguments, i64 8
  %v113 = load i64, ptr %v112, align 8
  %v114 = getelementptr i8, ptr %arguments, i64 16
  %v115 = load i64, ptr %v114, align 8
  %v116 = getelementptr i8, ptr %arguments, i64 32
  %v117 = load i64, ptr %v116, align 8
  %v118 = getelementptr i8, ptr %arguments, i64 0
  %v119 = load ptr, ptr %v118, align 8
  %v120 = getelementptr i8, ptr %arguments, i64 56
  %v121 = load i64, ptr %v120, align 8
  %v122 = getelementptr i8, ptr %arguments, i64 40
  %v123 = load ptr, ptr %v122, align 8
  %v124 = getelementptr i8, ptr %arguments, i64 64
  %v125 = load ptr, ptr %v124, align 8
  br label %i.10
i.10:
  %v126 = phi i64 [ 0, %entry ], [ %v263, %k_2.edge.end.18 ]
  %v127 = icmp slt i64 %v126, %v109
  br i1 %v127, label %i.body.11, label %i.end.12
i.body.11:
  %v128 = mul i64 %v126, %v113
  %v129 = getelementptr i8, ptr %v119, i64 %v128
  %v130 = mul i64 %v126, 4
  %v131 = getelementptr i8, ptr %v123, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = urem i64 %v111, 16
  %v134 = sub i64 %v111, %v133
  br label %k_2.13
k_2.13:
  %v135 = phi i64 [ 0, %i.body.11 ], [ %v202, %k_2.body.14 ]
  %v136 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.11 ], [ %v171, %k_2.body.14 ]
  %v137 = phi <8 x float> [ splat (float 0x0000000000000000), %i.body.11 ], [ %v201, %k_2.body.14 ]
  %v138 = icmp slt i64 %v135, %v134
  br i1 %v138, label %k_2.body.14, label %k_2.end.15
k_2.body.14:
  %v139 = mul i64 %v135, 4
  %v140 = getelementptr i8, ptr %v129, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v132, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = fsub <8 x float> %v141, %v143
  %v145 = fcmp ogt <8 x float> %v144, splat (float 0x4056400000000000)
  %v146 = select <8 x i1> %v145, <8 x float> splat (float 0x4056400000000000), <8 x float> %v144
  %v147 = fcmp olt <8 x float> %v146, splat (float 0xC05A400000000000)
  %v148 = select <8 x i1> %v147, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v146
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v150 = fsub <8 x float> %v149, splat (float 0x4168000000000000)
  %v151 = bitcast <8 x float> %v149 to <8 x i32>
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v148)
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v152)
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v153, <8 x float> splat (float 0x3F8122CA20000000))
  %v155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v154, <8 x float> %v153, <8 x float> splat (float 0x3FA5557A20000000))
  %v156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v155, <8 x float> %v153, <8 x float> splat (float 0x3FC5554AA0000000))
  %v157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> %v153, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v158 = fmul <8 x float> %v153, %v153
  %v159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v158, <8 x float> %v157, <8 x float> %v153)
  %v160 = fadd <8 x float> %v159, splat (float 0x3FF0000000000000)
  %v161 = shl <8 x i32> %v151, splat (i32 22)
  %v162 = and <8 x i32> %v161, splat (i32 -8388608)
  %v163 = shl <8 x i32> %v151, splat (i32 23)
  %v164 = sub <8 x i32> %v163, %v162
  %v165 = add <8 x i32> %v162, splat (i32 1065353216)
  %v166 = bitcast <8 x i32> %v165 to <8 x float>
  %v167 = add <8 x i32> %v164, splat (i32 1065353216)
  %v168 = bitcast <8 x i32> %v167 to <8 x float>
  %v169 = fmul <8 x float> %v160, %v166
  %v170 = fmul <8 x float> %v169, %v168
  %v171 = fadd <8 x float> %v136, %v170
  %v172 = getelementptr i8, ptr %v140, i64 32
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fsub <8 x float> %v173, %v143
  %v175 = fcmp ogt <8 x float> %v174, splat (float 0x4056400000000000)
  %v176 = select <8 x i1> %v175, <8 x float> splat (float 0x4056400000000000), <8 x float> %v174
  %v177 = fcmp olt <8 x float> %v176, splat (float 0xC05A400000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v176
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v180 = fsub <8 x float> %v179, splat (float 0x4168000000000000)
  %v181 = bitcast <8 x float> %v179 to <8 x i32>
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v178)
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v182)
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v183, <8 x float> splat (float 0x3F8122CA20000000))
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v183, <8 x float> splat (float 0x3FA5557A20000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v183, <8 x float> splat (float 0x3FC5554AA0000000))
  %v187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v186, <8 x float> %v183, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v188 = fmul <8 x float> %v183, %v183
  %v189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v187, <8 x float> %v183)
  %v190 = fadd <8 x float> %v189, splat (float 0x3FF0000000000000)
  %v191 = shl <8 x i32> %v181, splat (i32 22)
  %v192 = and <8 x i32> %v191, splat (i32 -8388608)
  %v193 = shl <8 x i32> %v181, splat (i32 23)
  %v194 = sub <8 x i32> %v193, %v192
  %v195 = add <8 x i32> %v192, splat (i32 1065353216)
  %v196 = bitcast <8 x i32> %v195 to <8 x float>
  %v197 = add <8 x i32> %v194, splat (i32 1065353216)
  %v198 = bitcast <8 x i32> %v197 to <8 x float>
  %v199 = fmul <8 x float> %v190, %v196
  %v200 = fmul <8 x float> %v199, %v198
  %v201 = fadd <8 x float> %v137, %v200
  %v202 = add nsw i64 %v135, 16
  br label %k_2.13
k_2.end.15:
  %v203 = fadd <8 x float> %v136, %v137
  br label %k_2.edge.16
k_2.edge.16:
  %v204 = phi i64 [ %v134, %k_2.end.15 ], [ %v251, %k_2.edge.body.17 ]
  %v205 = phi <8 x float> [ %v203, %k_2.end.15 ], [ %v250, %k_2.edge.body.17 ]
  %v206 = icmp slt i64 %v204, %v111
  br i1 %v206, label %k_2.edge.body.17, label %k_2.edge.end.18
k_2.edge.body.17:
  %v207 = sub i64 %v111, %v204
  %v208 = call i64 @llvm.smin.i64(i64 %v207, i64 8)
  %v209 = mul i64 %v204, 4
  %v210 = getelementptr i8, ptr %v129, i64 %v209
  %v211 = trunc i64 %v208 to i32
  %v212 = insertelement <8 x i32> poison, i32 %v211, i64 0
  %v213 = shufflevector <8 x i32> %v212, <8 x i32> poison, <8 x i32> zeroinitializer
  %v214 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v213
  %v215 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v210, <8 x i1> %v214, <8 x float> zeroinitializer)
  %v216 = insertelement <8 x float> poison, float %v132, i64 0
  %v217 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> zeroinitializer
  %v218 = fsub <8 x float> %v215, %v217
  %v219 = fcmp ogt <8 x float> %v218, splat (float 0x4056400000000000)
  %v220 = select <8 x i1> %v219, <8 x float> splat (float 0x4056400000000000), <8 x float> %v218
  %v221 = fcmp olt <8 x float> %v220, splat (float 0xC05A400000000000)
  %v222 = select <8 x i1> %v221, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v220
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v222, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v224 = fsub <8 x float> %v223, splat (float 0x4168000000000000)
  %v225 = bitcast <8 x float> %v223 to <8 x i32>
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v222)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v226)
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v227, <8 x float> splat (float 0x3F8122CA20000000))
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> %v227, <8 x float> splat (float 0x3FA5557A20000000))
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> %v227, <8 x float> splat (float 0x3FC5554AA0000000))
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v227, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v232 = fmul <8 x float> %v227, %v227
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v231, <8 x float> %v227)
  %v234 = fadd <8 x float> %v233, splat (float 0x3FF0000000000000)
  %v235 = shl <8 x i32> %v225, splat (i32 22)
  %v236 = and <8 x i32> %v235, splat (i32 -8388608)
  %v237 = shl <8 x i32> %v225, splat (i32 23)
  %v238 = sub <8 x i32> %v237, %v236
  %v239 = add <8 x i32> %v236, splat (i32 1065353216)
  %v240 = bitcast <8 x i32> %v239 to <8 x float>
  %v241 = add <8 x i32> %v238, splat (i32 1065353216)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = fmul <8 x float> %v234, %v240
  %v244 = fmul <8 x float> %v243, %v242
  %v245 = trunc i64 %v208 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = select <8 x i1> %v248, <8 x float> %v244, <8 x float> splat (float 0x0000000000000000)
  %v250 = fadd <8 x float> %v205, %v249
  %v251 = add nsw i64 %v204, 8
  br label %k_2.edge.16
k_2.edge.end.18:
  %v252 = shufflevector <8 x float> %v205, <8 x float> %v205, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v253 = shufflevector <8 x float> %v205, <8 x float> %v205, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v254 = fadd <4 x float> %v252, %v253
  %v255 = shufflevector <4 x float> %v254, <4 x float> %v254, <2 x i32> <i32 0, i32 1>
  %v256 = shufflevector <4 x float> %v254, <4 x float> %v254, <2 x i32> <i32 2, i32 3>
  %v257 = fadd <2 x float> %v255, %v256
  %v258 = extractelement <2 x float> %v257, i64 0
  %v259 = extractelement <2 x float> %v257, i64 1
  %v260 = fadd float %v258, %v259
  %v261 = mul i64 %v126, 4
  %v262 = getelementptr i8, ptr %v125, i64 %v261
  store float %v260, ptr %v262, align 4
  %v263 = add nsw i64 %v126, 1
  br label %i.10
i.end.12:
  ret void
}

define void @softmax.output(ptr noundef %arguments) nounwind  {
entry:
  %v264 = getelementptr i8, ptr %arguments, i64 128
  %v265 = load i64, ptr %v264, align 8
  %v266 = getelementptr i8, ptr %arguments, i64 136
  %v267 = load i64, ptr %v266, align 8
  %v268 = getelementptr i8, ptr %arguments, i64 8
  %v269 = load i64, ptr %v268, align 8
  %v270 = getelementptr i8, ptr %arguments, i64 16
  %v271 = load i64, ptr %v270, align 8
  %v272 = getelementptr i8, ptr %arguments, i64 32
  %v273 = load i64, ptr %v272, align 8
  %v274 = getelementptr i8, ptr %arguments, i64 0
  %v275 = load ptr, ptr %v274, align 8
  %v276 = getelementptr i8, ptr %arguments, i64 56
  %v277 = load i64, ptr %v276, align 8
  %v278 = getelementptr i8, ptr %arguments, i64 40
  %v279 = load ptr, ptr %v278, align 8
  %v280 = getelementptr i8, ptr %arguments, i64 80
  %v281 = load i64, ptr %v280, align 8
  %v282 = getelementptr i8, ptr %arguments, i64 64
  %v283 = load ptr, ptr %v282, align 8
  %v284 = getelementptr i8, ptr %arguments, i64 88
  %v285 = load ptr, ptr %v284, align 8
  %v286 = getelementptr i8, ptr %arguments, i64 96
  %v287 = load i64, ptr %v286, align 8
  br label %i.19
i.19:
  %v288 = phi i64 [ 0, %entry ], [ %v402, %edge.block.end.27 ]
  %v289 = icmp slt i64 %v288, %v265
  br i1 %v289, label %i.body.20, label %i.end.21
i.body.20:
  %v290 = urem i64 %v267, 8
  %v291 = sub i64 %v267, %v290
  br label %block.22
block.22:
  %v292 = phi i64 [ 0, %i.body.20 ], [ %v341, %block.body.23 ]
  %v293 = icmp slt i64 %v292, %v291
  br i1 %v293, label %block.body.23, label %block.end.24
block.body.23:
  %v294 = mul i64 %v288, %v269
  %v295 = getelementptr i8, ptr %v275, i64 %v294
  %v296 = mul i64 %v292, 4
  %v297 = getelementptr i8, ptr %v295, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = mul i64 %v288, 4
  %v300 = getelementptr i8, ptr %v279, i64 %v299
  %v301 = load float, ptr %v300, align 4
  %v302 = insertelement <8 x float> poison, float %v301, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = fsub <8 x float> %v298, %v303
  %v305 = fcmp ogt <8 x float> %v304, splat (float 0x4056400000000000)
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0x4056400000000000), <8 x float> %v304
  %v307 = fcmp olt <8 x float> %v306, splat (float 0xC05A400000000000)
  %v308 = select <8 x i1> %v307, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v306
  %v309 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v308, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v310 = fsub <8 x float> %v309, splat (float 0x4168000000000000)
  %v311 = bitcast <8 x float> %v309 to <8 x i32>
  %v312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v308)
  %v313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v310, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v312)
  %v314 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v313, <8 x float> splat (float 0x3F8122CA20000000))
  %v315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v314, <8 x float> %v313, <8 x float> splat (float 0x3FA5557A20000000))
  %v316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v315, <8 x float> %v313, <8 x float> splat (float 0x3FC5554AA0000000))
  %v317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v316, <8 x float> %v313, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v318 = fmul <8 x float> %v313, %v313
  %v319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v318, <8 x float> %v317, <8 x float> %v313)
  %v320 = fadd <8 x float> %v319, splat (float 0x3FF0000000000000)
  %v321 = shl <8 x i32> %v311, splat (i32 22)
  %v322 = and <8 x i32> %v321, splat (i32 -8388608)
  %v323 = shl <8 x i32> %v311, splat (i32 23)
  %v324 = sub <8 x i32> %v323, %v322
  %v325 = add <8 x i32> %v322, splat (i32 1065353216)
  %v326 = bitcast <8 x i32> %v325 to <8 x float>
  %v327 = add <8 x i32> %v324, splat (i32 1065353216)
  %v328 = bitcast <8 x i32> %v327 to <8 x float>
  %v329 = fmul <8 x float> %v320, %v326
  %v330 = fmul <8 x float> %v329, %v328
  %v331 = mul i64 %v288, 4
  %v332 = getelementptr i8, ptr %v283, i64 %v331
  %v333 = load float, ptr %v332, align 4
  %v334 = insertelement <8 x float> poison, float %v333, i64 0
  %v335 = shufflevector <8 x float> %v334, <8 x float> poison, <8 x i32> zeroinitializer
  %v336 = fdiv <8 x float> %v330, %v335
  %v337 = mul i64 %v288, %v287
  %v338 = getelementptr i8, ptr %v285, i64 %v337
  %v339 = mul i64 %v292, 4
  %v340 = getelementptr i8, ptr %v338, i64 %v339
  store <8 x float> %v336, ptr %v340, align 4
  %v341 = add nsw i64 %v292, 8
  br label %block.22
block.end.24:
  br label %edge.block.25
edge.block.25:
  %v342 = phi i64 [ %v291, %block.end.24 ], [ %v401, %edge.block.body.26 ]
  %v343 = icmp slt i64 %v342, %v267
  br i1 %v343, label %edge.block.body.26, label %edge.block.end.27
edge.block.body.26:
  %v344 = sub i64 %v267, %v342
  %v345 = call i64 @llvm.smin.i64(i64 %v344, i64 8)
  %v346 = mul i64 %v288, %v269
  %v347 = getelementptr i8, ptr %v275, i64 %v346
  %v348 = mul i64 %v342, 4
  %v349 = getelementptr i8, ptr %v347, i64 %v348
  %v350 = trunc i64 %v345 to i32
  %v351 = insertelement <8 x i32> poison, i32 %v350, i64 0
  %v352 = shufflevector <8 x i32> %v351, <8 x i32> poison, <8 x i32> zeroinitializer
  %v353 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v352
  %v354 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v349, <8 x i1> %v353, <8 x float> zeroinitializer)
  %v355 = mul i64 %v288, 4
  %v356 = getelementptr i8, ptr %v279, i64 %v355
  %v357 = load float, ptr %v356, align 4
  %v358 = insertelement <8 x float> poison, float %v357, i64 0
  %v359 = shufflevector <8 x float> %v358, <8 x float> poison, <8 x i32> zeroinitializer
  %v360 = fsub <8 x float> %v354, %v359
  %v361 = fcmp ogt <8 x float> %v360, splat (float 0x4056400000000000)
  %v362 = select <8 x i1> %v361, <8 x float> splat (float 0x4056400000000000), <8 x float> %v360
  %v363 = fcmp olt <8 x float> %v362, splat (float 0xC05A400000000000)
  %v364 = select <8 x i1> %v363, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v362
  %v365 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v364, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v366 = fsub <8 x float> %v365, splat (float 0x4168000000000000)
  %v367 = bitcast <8 x float> %v365 to <8 x i32>
  %v368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v366, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v364)
  %v369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v366, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v368)
  %v370 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56AA9E20000000), <8 x float> %v369, <8 x float> splat (float 0x3F8122CA20000000))
  %v371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v370, <8 x float> %v369, <8 x float> splat (float 0x3FA5557A20000000))
  %v372 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v371, <8 x float> %v369, <8 x float> splat (float 0x3FC5554AA0000000))
  %v373 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v372, <8 x float> %v369, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v374 = fmul <8 x float> %v369, %v369
  %v375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v374, <8 x float> %v373, <8 x float> %v369)
  %v376 = fadd <8 x float> %v375, splat (float 0x3FF0000000000000)
  %v377 = shl <8 x i32> %v367, splat (i32 22)
  %v378 = and <8 x i32> %v377, splat (i32 -8388608)
  %v379 = shl <8 x i32> %v367, splat (i32 23)
  %v380 = sub <8 x i32> %v379, %v378
  %v381 = add <8 x i32> %v378, splat (i32 1065353216)
  %v382 = bitcast <8 x i32> %v381 to <8 x float>
  %v383 = add <8 x i32> %v380, splat (i32 1065353216)
  %v384 = bitcast <8 x i32> %v383 to <8 x float>
  %v385 = fmul <8 x float> %v376, %v382
  %v386 = fmul <8 x float> %v385, %v384
  %v387 = mul i64 %v288, 4
  %v388 = getelementptr i8, ptr %v283, i64 %v387
  %v389 = load float, ptr %v388, align 4
  %v390 = insertelement <8 x float> poison, float %v389, i64 0
  %v391 = shufflevector <8 x float> %v390, <8 x float> poison, <8 x i32> zeroinitializer
  %v392 = fdiv <8 x float> %v386, %v391
  %v393 = mul i64 %v288, %v287
  %v394 = getelementptr i8, ptr %v285, i64 %v393
  %v395 = mul i64 %v342, 4
  %v396 = getelementptr i8, ptr %v394, i64 %v395
  %v397 = trunc i64 %v345 to i32
  %v398 = insertelement <8 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <8 x i32> %v398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v400 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v399
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v392, ptr align 4 %v396, <8 x i1> %v400)
  %v401 = add nsw i64 %v342, 8
  br label %edge.block.25
edge.block.end.27:
  %v402 = add nsw i64 %v288, 1
  br label %i.19
i.end.21:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

