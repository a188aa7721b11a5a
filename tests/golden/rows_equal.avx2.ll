
define void @rows_equal.output(ptr noundef %arguments) nounwind  {
entry:
  %v257 = alloca <8 x i32>, i64 8, align 64
  %v440 = alloca <8 x i32>, i64 8, align 64
  %v745 = alloca <8 x i8>, i64 1, align 64
  %v758 = alloca <8 x i8>, i64 1, align 64
  %v771 = alloca <8 x i8>, i64 1, align 64
  %v784 = alloca <8 x i8>, i64 1, align 64
  %v827 = alloca <8 x i8>, i64 1, align 64
  %v1 = getelementptr i8, ptr %arguments, i64 160
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 168
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 176
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 48
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 56
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 72
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 40
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 8
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 16
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 32
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 0
  %v22 = load ptr, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 80
  %v24 = load ptr, ptr %v23, align 8
  %v25 = getelementptr i8, ptr %arguments, i64 192
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 200
  %v28 = load ptr, ptr %v27, align 8
  %v29 = getelementptr i8, ptr %arguments, i64 88
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i8, ptr %arguments, i64 120
  %v32 = load i64, ptr %v31, align 8
  %v33 = getelementptr i8, ptr %arguments, i64 128
  %v34 = load i64, ptr %v33, align 8
  %v35 = getelementptr i8, ptr %arguments, i64 136
  %v36 = load i64, ptr %v35, align 8
  %v37 = getelementptr i8, ptr %arguments, i64 144
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr i8, ptr %arguments, i64 152
  %v40 = load i64, ptr %v39, align 8
  %v41 = add i64 %v6, 7
  %v42 = udiv i64 %v41, 8
  %v43 = mul i64 %v42, 8
  br label %row.block.1
row.block.1:
  %v44 = phi i64 [ %v32, %entry ], [ %v837, %edge.block.end.45 ]
  %v45 = icmp slt i64 %v44, %v34
  br i1 %v45, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v46 = add i64 %v44, %v40
  %v47 = call i64 @llvm.smin.i64(i64 %v34, i64 %v46)
  %v48 = mul i64 4, %v43
  %v49 = add i64 %v48, 127
  %v50 = and i64 %v49, -128
  %v51 = add i64 %v50, 64
  br label %pack.row.4
pack.row.4:
  %v52 = phi i64 [ %v44, %row.block.body.2 ], [ %v84, %pack.rest.end.11 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v54 = sub i64 %v52, %v44
  %v55 = mul i64 %v54, %v51
  %v56 = getelementptr i8, ptr %v28, i64 %v55
  %v57 = mul i64 4, %v43
  %v58 = urem i64 %v6, 8
  %v59 = sub i64 %v6, %v58
  %v60 = sub i64 %v6, %v59
  %v61 = call i64 @llvm.smin.i64(i64 %v60, i64 8)
  br label %pack.units.7
pack.units.7:
  %v62 = phi i64 [ 0, %pack.row.body.5 ], [ %v71, %pack.units.body.8 ]
  %v63 = icmp slt i64 %v62, %v59
  br i1 %v63, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v64 = mul i64 %v52, %v16
  %v65 = getelementptr i8, ptr %v22, i64 %v64
  %v66 = mul i64 %v62, 4
  %v67 = getelementptr i8, ptr %v65, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = mul i64 %v62, 4
  %v70 = getelementptr i8, ptr %v56, i64 %v69
  store <8 x float> %v68, ptr %v70, align 4
  %v71 = add nsw i64 %v62, 8
  br label %pack.units.7
pack.units.end.9:
  %v72 = icmp sgt i64 %v61, 0
  br i1 %v72, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v73 = mul i64 %v52, %v16
  %v74 = getelementptr i8, ptr %v22, i64 %v73
  %v75 = mul i64 %v59, 4
  %v76 = getelementptr i8, ptr %v74, i64 %v75
  %v77 = trunc i64 %v61 to i32
  %v78 = insertelement <8 x i32> poison, i32 %v77, i64 0
  %v79 = shufflevector <8 x i32> %v78, <8 x i32> poison, <8 x i32> zeroinitializer
  %v80 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v79
  %v81 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v80, <8 x float> zeroinitializer)
  %v82 = mul i64 %v59, 4
  %v83 = getelementptr i8, ptr %v56, i64 %v82
  store <8 x float> %v81, ptr %v83, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v84 = add nsw i64 %v52, 1
  br label %pack.row.4
pack.row.end.6:
  %v85 = sub i64 %v38, %v36
  %v86 = urem i64 %v85, 16
  %v87 = sub i64 %v38, %v86
  br label %block.12
block.12:
  %v88 = phi i64 [ %v36, %pack.row.end.6 ], [ %v639, %i.edge.end.39 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %block.body.13, label %block.end.14
block.body.13:
  %v90 = mul i64 64, %v6
  %v91 = urem i64 %v6, 8
  %v92 = sub i64 %v6, %v91
  br label %pack.square.15
pack.square.15:
  %v93 = phi i64 [ 0, %block.body.13 ], [ %v162, %pack.square.body.16 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %pack.square.body.16, label %pack.square.end.17
pack.square.body.16:
  %v95 = mul i64 %v93, 64
  %v96 = getelementptr i8, ptr %v26, i64 %v95
  %v97 = mul i64 %v88, %v8
  %v98 = getelementptr i8, ptr %v14, i64 %v97
  %v99 = mul i64 %v93, 4
  %v100 = getelementptr i8, ptr %v98, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = bitcast <8 x float> %v101 to <8 x i32>
  %v103 = getelementptr i8, ptr %v100, i64 %v8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = bitcast <8 x float> %v104 to <8 x i32>
  %v106 = mul i64 %v8, 2
  %v107 = getelementptr i8, ptr %v100, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = mul i64 %v8, 3
  %v111 = getelementptr i8, ptr %v100, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = bitcast <8 x float> %v112 to <8 x i32>
  %v114 = mul i64 %v8, 4
  %v115 = getelementptr i8, ptr %v100, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = bitcast <8 x float> %v116 to <8 x i32>
  %v118 = mul i64 %v8, 5
  %v119 = getelementptr i8, ptr %v100, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = bitcast <8 x float> %v120 to <8 x i32>
  %v122 = mul i64 %v8, 6
  %v123 = getelementptr i8, ptr %v100, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = bitcast <8 x float> %v124 to <8 x i32>
  %v126 = mul i64 %v8, 7
  %v127 = getelementptr i8, ptr %v100, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = bitcast <8 x float> %v128 to <8 x i32>
  %v130 = shufflevector <8 x i32> %v102, <8 x i32> %v105, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v131 = shufflevector <8 x i32> %v102, <8 x i32> %v105, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v132 = shufflevector <8 x i32> %v109, <8 x i32> %v113, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v133 = shufflevector <8 x i32> %v109, <8 x i32> %v113, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v134 = shufflevector <8 x i32> %v130, <8 x i32> %v132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v135 = shufflevector <8 x i32> %v130, <8 x i32> %v132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v136 = shufflevector <8 x i32> %v131, <8 x i32> %v133, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v137 = shufflevector <8 x i32> %v131, <8 x i32> %v133, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v138 = shufflevector <8 x i32> %v117, <8 x i32> %v121, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v139 = shufflevector <8 x i32> %v117, <8 x i32> %v121, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v140 = shufflevector <8 x i32> %v125, <8 x i32> %v129, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v141 = shufflevector <8 x i32> %v125, <8 x i32> %v129, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v142 = shufflevector <8 x i32> %v138, <8 x i32> %v140, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v143 = shufflevector <8 x i32> %v138, <8 x i32> %v140, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v144 = shufflevector <8 x i32> %v139, <8 x i32> %v141, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v145 = shufflevector <8 x i32> %v139, <8 x i32> %v141, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v146 = shufflevector <8 x i32> %v134, <8 x i32> %v142, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v147 = shufflevector <8 x i32> %v134, <8 x i32> %v142, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v148 = shufflevector <8 x i32> %v135, <8 x i32> %v143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v149 = shufflevector <8 x i32> %v135, <8 x i32> %v143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v150 = shufflevector <8 x i32> %v136, <8 x i32> %v144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v151 = shufflevector <8 x i32> %v136, <8 x i32> %v144, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v152 = shufflevector <8 x i32> %v137, <8 x i32> %v145, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v153 = shufflevector <8 x i32> %v137, <8 x i32> %v145, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v154 = getelementptr i8, ptr %v96, i64 0
  store <8 x i32> %v146, ptr %v154, align 4
  %v155 = getelementptr i8, ptr %v96, i64 64
  store <8 x i32> %v148, ptr %v155, align 4
  %v156 = getelementptr i8, ptr %v96, i64 128
  store <8 x i32> %v150, ptr %v156, align 4
  %v157 = getelementptr i8, ptr %v96, i64 192
  store <8 x i32> %v152, ptr %v157, align 4
  %v158 = getelementptr i8, ptr %v96, i64 256
  store <8 x i32> %v147, ptr %v158, align 4
  %v159 = getelementptr i8, ptr %v96, i64 320
  store <8 x i32> %v149, ptr %v159, align 4
  %v160 = getelementptr i8, ptr %v96, i64 384
  store <8 x i32> %v151, ptr %v160, align 4
  %v161 = getelementptr i8, ptr %v96, i64 448
  store <8 x i32> %v153, ptr %v161, align 4
  %v162 = add nsw i64 %v93, 8
  br label %pack.square.15
pack.square.end.17:
  %v163 = sub i64 %v6, %v92
  %v164 = call i64 @llvm.smin.i64(i64 %v163, i64 8)
  %v165 = icmp sgt i64 %v164, 0
  br i1 %v165, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v166 = mul i64 %v88, %v8
  %v167 = getelementptr i8, ptr %v14, i64 %v166
  %v168 = mul i64 %v92, 4
  %v169 = getelementptr i8, ptr %v167, i64 %v168
  %v170 = trunc i64 %v164 to i32
  %v171 = insertelement <8 x i32> poison, i32 %v170, i64 0
  %v172 = shufflevector <8 x i32> %v171, <8 x i32> poison, <8 x i32> zeroinitializer
  %v173 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v172
  %v174 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v169, <8 x i1> %v173, <8 x float> zeroinitializer)
  %v175 = bitcast <8 x float> %v174 to <8 x i32>
  %v176 = getelementptr i8, ptr %v169, i64 %v8
  %v177 = trunc i64 %v164 to i32
  %v178 = insertelement <8 x i32> poison, i32 %v177, i64 0
  %v179 = shufflevector <8 x i32> %v178, <8 x i32> poison, <8 x i32> zeroinitializer
  %v180 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v179
  %v181 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v176, <8 x i1> %v180, <8 x float> zeroinitializer)
  %v182 = bitcast <8 x float> %v181 to <8 x i32>
  %v183 = mul i64 %v8, 2
  %v184 = getelementptr i8, ptr %v169, i64 %v183
  %v185 = trunc i64 %v164 to i32
  %v186 = insertelement <8 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <8 x i32> %v186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v188 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v187
  %v189 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v184, <8 x i1> %v188, <8 x float> zeroinitializer)
  %v190 = bitcast <8 x float> %v189 to <8 x i32>
  %v191 = mul i64 %v8, 3
  %v192 = getelementptr i8, ptr %v169, i64 %v191
  %v193 = trunc i64 %v164 to i32
  %v194 = insertelement <8 x i32> poison, i32 %v193, i64 0
  %v195 = shufflevector <8 x i32> %v194, <8 x i32> poison, <8 x i32> zeroinitializer
  %v196 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v195
  %v197 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v192, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v198 = bitcast <8 x float> %v197 to <8 x i32>
  %v199 = mul i64 %v8, 4
  %v200 = getelementptr i8, ptr %v169, i64 %v199
  %v201 = trunc i64 %v164 to i32
  %v202 = insertelement <8 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <8 x i32> %v202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v204 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v203
  %v205 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v204, <8 x float> zeroinitializer)
  %v206 = bitcast <8 x float> %v205 to <8 x i32>
  %v207 = mul i64 %v8, 5
  %v208 = getelementptr i8, ptr %v169, i64 %v207
  %v209 = trunc i64 %v164 to i32
  %v210 = insertelement <8 x i32> poison, i32 %v209, i64 0
  %v211 = shufflevector <8 x i32> %v210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v212 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v211
  %v213 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v212, <8 x float> zeroinitializer)
  %v214 = bitcast <8 x float> %v213 to <8 x i32>
  %v215 = mul i64 %v8, 6
  %v216 = getelementptr i8, ptr %v169, i64 %v215
  %v217 = trunc i64 %v164 to i32
  %v218 = insertelement <8 x i32> poison, i32 %v217, i64 0
  %v219 = shufflevector <8 x i32> %v218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v220 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v219
  %v221 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v216, <8 x i1> %v220, <8 x float> zeroinitializer)
  %v222 = bitcast <8 x float> %v221 to <8 x i32>
  %v223 = mul i64 %v8, 7
  %v224 = getelementptr i8, ptr %v169, i64 %v223
  %v225 = trunc i64 %v164 to i32
  %v226 = insertelement <8 x i32> poison, i32 %v225, i64 0
  %v227 = shufflevector <8 x i32> %v226, <8 x i32> poison, <8 x i32> zeroinitializer
  %v228 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v227
  %v229 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v224, <8 x i1> %v228, <8 x float> zeroinitializer)
  %v230 = bitcast <8 x float> %v229 to <8 x i32>
  %v231 = shufflevector <8 x i32> %v175, <8 x i32> %v182, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v232 = shufflevector <8 x i32> %v175, <8 x i32> %v182, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v233 = shufflevector <8 x i32> %v190, <8 x i32> %v198, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v234 = shufflevector <8 x i32> %v190, <8 x i32> %v198, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v235 = shufflevector <8 x i32> %v231, <8 x i32> %v233, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v236 = shufflevector <8 x i32> %v231, <8 x i32> %v233, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v237 = shufflevector <8 x i32> %v232, <8 x i32> %v234, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v238 = shufflevector <8 x i32> %v232, <8 x i32> %v234, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v239 = shufflevector <8 x i32> %v206, <8 x i32> %v214, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v240 = shufflevector <8 x i32> %v206, <8 x i32> %v214, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v241 = shufflevector <8 x i32> %v222, <8 x i32> %v230, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v242 = shufflevector <8 x i32> %v222, <8 x i32> %v230, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v243 = shufflevector <8 x i32> %v239, <8 x i32> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v244 = shufflevector <8 x i32> %v239, <8 x i32> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v245 = shufflevector <8 x i32> %v240, <8 x i32> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v246 = shufflevector <8 x i32> %v240, <8 x i32> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v247 = shufflevector <8 x i32> %v235, <8 x i32> %v243, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v248 = shufflevector <8 x i32> %v235, <8 x i32> %v243, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v249 = shufflevector <8 x i32> %v236, <8 x i32> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v250 = shufflevector <8 x i32> %v236, <8 x i32> %v244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v251 = shufflevector <8 x i32> %v237, <8 x i32> %v245, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v252 = shufflevector <8 x i32> %v237, <8 x i32> %v245, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v253 = shufflevector <8 x i32> %v238, <8 x i32> %v246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v254 = shufflevector <8 x i32> %v238, <8 x i32> %v246, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v255 = mul i64 %v92, 64
  %v256 = getelementptr i8, ptr %v26, i64 %v255
  %v258 = getelementptr i8, ptr %v257, i64 0
  store <8 x i32> %v247, ptr %v258, align 4
  %v259 = getelementptr i8, ptr %v257, i64 32
  store <8 x i32> %v249, ptr %v259, align 4
  %v260 = getelementptr i8, ptr %v257, i64 64
  store <8 x i32> %v251, ptr %v260, align 4
  %v261 = getelementptr i8, ptr %v257, i64 96
  store <8 x i32> %v253, ptr %v261, align 4
  %v262 = getelementptr i8, ptr %v257, i64 128
  store <8 x i32> %v248, ptr %v262, align 4
  %v263 = getelementptr i8, ptr %v257, i64 160
  store <8 x i32> %v250, ptr %v263, align 4
  %v264 = getelementptr i8, ptr %v257, i64 192
  store <8 x i32> %v252, ptr %v264, align 4
  %v265 = getelementptr i8, ptr %v257, i64 224
  store <8 x i32> %v254, ptr %v265, align 4
  br label %pack.line.20
pack.line.20:
  %v266 = phi i64 [ 0, %pack.rest.18 ], [ %v273, %pack.line.body.21 ]
  %v267 = icmp slt i64 %v266, %v164
  br i1 %v267, label %pack.line.body.21, label %pack.line.end.22
pack.line.body.21:
  %v268 = mul i64 %v266, 32
  %v269 = getelementptr i8, ptr %v257, i64 %v268
  %v270 = mul i64 %v266, 64
  %v271 = getelementptr i8, ptr %v256, i64 %v270
  %v272 = load <8 x i32>, ptr %v269, align 4
  store <8 x i32> %v272, ptr %v271, align 4
  %v273 = add nsw i64 %v266, 1
  br label %pack.line.20
pack.line.end.22:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v274 = add i64 %v88, 8
  %v275 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.23
pack.square.23:
  %v276 = phi i64 [ 0, %pack.rest.end.19 ], [ %v345, %pack.square.body.24 ]
  %v277 = icmp slt i64 %v276, %v92
  br i1 %v277, label %pack.square.body.24, label %pack.square.end.25
pack.square.body.24:
  %v278 = mul i64 %v276, 64
  %v279 = getelementptr i8, ptr %v275, i64 %v278
  %v280 = mul i64 %v274, %v8
  %v281 = getelementptr i8, ptr %v14, i64 %v280
  %v282 = mul i64 %v276, 4
  %v283 = getelementptr i8, ptr %v281, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = bitcast <8 x float> %v284 to <8 x i32>
  %v286 = getelementptr i8, ptr %v283, i64 %v8
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = bitcast <8 x float> %v287 to <8 x i32>
  %v289 = mul i64 %v8, 2
  %v290 = getelementptr i8, ptr %v283, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = bitcast <8 x float> %v291 to <8 x i32>
  %v293 = mul i64 %v8, 3
  %v294 = getelementptr i8, ptr %v283, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = bitcast <8 x float> %v295 to <8 x i32>
  %v297 = mul i64 %v8, 4
  %v298 = getelementptr i8, ptr %v283, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = bitcast <8 x float> %v299 to <8 x i32>
  %v301 = mul i64 %v8, 5
  %v302 = getelementptr i8, ptr %v283, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = bitcast <8 x float> %v303 to <8 x i32>
  %v305 = mul i64 %v8, 6
  %v306 = getelementptr i8, ptr %v283, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = bitcast <8 x float> %v307 to <8 x i32>
  %v309 = mul i64 %v8, 7
  %v310 = getelementptr i8, ptr %v283, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = bitcast <8 x float> %v311 to <8 x i32>
  %v313 = shufflevector <8 x i32> %v285, <8 x i32> %v288, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v314 = shufflevector <8 x i32> %v285, <8 x i32> %v288, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v315 = shufflevector <8 x i32> %v292, <8 x i32> %v296, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v316 = shufflevector <8 x i32> %v292, <8 x i32> %v296, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v317 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x i32> %v314, <8 x i32> %v316, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x i32> %v314, <8 x i32> %v316, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x i32> %v300, <8 x i32> %v304, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v322 = shufflevector <8 x i32> %v300, <8 x i32> %v304, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v323 = shufflevector <8 x i32> %v308, <8 x i32> %v312, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v324 = shufflevector <8 x i32> %v308, <8 x i32> %v312, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v325 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v326 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v327 = shufflevector <8 x i32> %v322, <8 x i32> %v324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v328 = shufflevector <8 x i32> %v322, <8 x i32> %v324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v329 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v332 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v333 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v334 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v335 = shufflevector <8 x i32> %v320, <8 x i32> %v328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v336 = shufflevector <8 x i32> %v320, <8 x i32> %v328, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v337 = getelementptr i8, ptr %v279, i64 0
  store <8 x i32> %v329, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v279, i64 64
  store <8 x i32> %v331, ptr %v338, align 4
  %v339 = getelementptr i8, ptr %v279, i64 128
  store <8 x i32> %v333, ptr %v339, align 4
  %v340 = getelementptr i8, ptr %v279, i64 192
  store <8 x i32> %v335, ptr %v340, align 4
  %v341 = getelementptr i8, ptr %v279, i64 256
  store <8 x i32> %v330, ptr %v341, align 4
  %v342 = getelementptr i8, ptr %v279, i64 320
  store <8 x i32> %v332, ptr %v342, align 4
  %v343 = getelementptr i8, ptr %v279, i64 384
  store <8 x i32> %v334, ptr %v343, align 4
  %v344 = getelementptr i8, ptr %v279, i64 448
  store <8 x i32> %v336, ptr %v344, align 4
  %v345 = add nsw i64 %v276, 8
  br label %pack.square.23
pack.square.end.25:
  %v346 = sub i64 %v6, %v92
  %v347 = call i64 @llvm.smin.i64(i64 %v346, i64 8)
  %v348 = icmp sgt i64 %v347, 0
  br i1 %v348, label %pack.rest.26, label %pack.rest.end.27
pack.rest.26:
  %v349 = mul i64 %v274, %v8
  %v350 = getelementptr i8, ptr %v14, i64 %v349
  %v351 = mul i64 %v92, 4
  %v352 = getelementptr i8, ptr %v350, i64 %v351
  %v353 = trunc i64 %v347 to i32
  %v354 = insertelement <8 x i32> poison, i32 %v353, i64 0
  %v355 = shufflevector <8 x i32> %v354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v356 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v355
  %v357 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v352, <8 x i1> %v356, <8 x float> zeroinitializer)
  %v358 = bitcast <8 x float> %v357 to <8 x i32>
  %v359 = getelementptr i8, ptr %v352, i64 %v8
  %v360 = trunc i64 %v347 to i32
  %v361 = insertelement <8 x i32> poison, i32 %v360, i64 0
  %v362 = shufflevector <8 x i32> %v361, <8 x i32> poison, <8 x i32> zeroinitializer
  %v363 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v362
  %v364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v359, <8 x i1> %v363, <8 x float> zeroinitializer)
  %v365 = bitcast <8 x float> %v364 to <8 x i32>
  %v366 = mul i64 %v8, 2
  %v367 = getelementptr i8, ptr %v352, i64 %v366
  %v368 = trunc i64 %v347 to i32
  %v369 = insertelement <8 x i32> poison, i32 %v368, i64 0
  %v370 = shufflevector <8 x i32> %v369, <8 x i32> poison, <8 x i32> zeroinitializer
  %v371 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v370
  %v372 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v367, <8 x i1> %v371, <8 x float> zeroinitializer)
  %v373 = bitcast <8 x float> %v372 to <8 x i32>
  %v374 = mul i64 %v8, 3
  %v375 = getelementptr i8, ptr %v352, i64 %v374
  %v376 = trunc i64 %v347 to i32
  %v377 = insertelement <8 x i32> poison, i32 %v376, i64 0
  %v378 = shufflevector <8 x i32> %v377, <8 x i32> poison, <8 x i32> zeroinitializer
  %v379 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v378
  %v380 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v375, <8 x i1> %v379, <8 x float> zeroinitializer)
  %v381 = bitcast <8 x float> %v380 to <8 x i32>
  %v382 = mul i64 %v8, 4
  %v383 = getelementptr i8, ptr %v352, i64 %v382
  %v384 = trunc i64 %v347 to i32
  %v385 = insertelement <8 x i32> poison, i32 %v384, i64 0
  %v386 = shufflevector <8 x i32> %v385, <8 x i32> poison, <8 x i32> zeroinitializer
  %v387 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v386
  %v388 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v383, <8 x i1> %v387, <8 x float> zeroinitializer)
  %v389 = bitcast <8 x float> %v388 to <8 x i32>
  %v390 = mul i64 %v8, 5
  %v391 = getelementptr i8, ptr %v352, i64 %v390
  %v392 = trunc i64 %v347 to i32
  %v393 = insertelement <8 x i32> poison, i32 %v392, i64 0
  %v394 = shufflevector <8 x i32> %v393, <8 x i32> poison, <8 x i32> zeroinitializer
  %v395 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v394
  %v396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v391, <8 x i1> %v395, <8 x float> zeroinitializer)
  %v397 = bitcast <8 x float> %v396 to <8 x i32>
  %v398 = mul i64 %v8, 6
  %v399 = getelementptr i8, ptr %v352, i64 %v398
  %v400 = trunc i64 %v347 to i32
  %v401 = insertelement <8 x i32> poison, i32 %v400, i64 0
  %v402 = shufflevector <8 x i32> %v401, <8 x i32> poison, <8 x i32> zeroinitializer
  %v403 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v402
  %v404 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v399, <8 x i1> %v403, <8 x float> zeroinitializer)
  %v405 = bitcast <8 x float> %v404 to <8 x i32>
  %v406 = mul i64 %v8, 7
  %v407 = getelementptr i8, ptr %v352, i64 %v406
  %v408 = trunc i64 %v347 to i32
  %v409 = insertelement <8 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <8 x i32> %v409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v411 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v410
  %v412 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v407, <8 x i1> %v411, <8 x float> zeroinitializer)
  %v413 = bitcast <8 x float> %v412 to <8 x i32>
  %v414 = shufflevector <8 x i32> %v358, <8 x i32> %v365, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v415 = shufflevector <8 x i32> %v358, <8 x i32> %v365, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v416 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v417 = shufflevector <8 x i32> %v373, <8 x i32> %v381, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v418 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v419 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v420 = shufflevector <8 x i32> %v415, <8 x i32> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x i32> %v415, <8 x i32> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x i32> %v389, <8 x i32> %v397, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v423 = shufflevector <8 x i32> %v389, <8 x i32> %v397, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v424 = shufflevector <8 x i32> %v405, <8 x i32> %v413, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v425 = shufflevector <8 x i32> %v405, <8 x i32> %v413, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v426 = shufflevector <8 x i32> %v422, <8 x i32> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x i32> %v422, <8 x i32> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x i32> %v423, <8 x i32> %v425, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x i32> %v423, <8 x i32> %v425, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v431 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v432 = shufflevector <8 x i32> %v419, <8 x i32> %v427, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v433 = shufflevector <8 x i32> %v419, <8 x i32> %v427, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v434 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v435 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v436 = shufflevector <8 x i32> %v421, <8 x i32> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x i32> %v421, <8 x i32> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = mul i64 %v92, 64
  %v439 = getelementptr i8, ptr %v275, i64 %v438
  %v441 = getelementptr i8, ptr %v440, i64 0
  store <8 x i32> %v430, ptr %v441, align 4
  %v442 = getelementptr i8, ptr %v440, i64 32
  store <8 x i32> %v432, ptr %v442, align 4
  %v443 = getelementptr i8, ptr %v440, i64 64
  store <8 x i32> %v434, ptr %v443, align 4
  %v444 = getelementptr i8, ptr %v440, i64 96
  store <8 x i32> %v436, ptr %v444, align 4
  %v445 = getelementptr i8, ptr %v440, i64 128
  store <8 x i32> %v431, ptr %v445, align 4
  %v446 = getelementptr i8, ptr %v440, i64 160
  store <8 x i32> %v433, ptr %v446, align 4
  %v447 = getelementptr i8, ptr %v440, i64 192
  store <8 x i32> %v435, ptr %v447, align 4
  %v448 = getelementptr i8, ptr %v440, i64 224
  store <8 x i32> %v437, ptr %v448, align 4
  br label %pack.line.28
pack.line.28:
  %v449 = phi i64 [ 0, %pack.rest.26 ], [ %v456, %pack.line.body.29 ]
  %v450 = icmp slt i64 %v449, %v347
  br i1 %v450, label %pack.line.body.29, label %pack.line.end.30
pack.line.body.29:
  %v451 = mul i64 %v449, 32
  %v452 = getelementptr i8, ptr %v440, i64 %v451
  %v453 = mul i64 %v449, 64
  %v454 = getelementptr i8, ptr %v439, i64 %v453
  %v455 = load <8 x i32>, ptr %v452, align 4
  store <8 x i32> %v455, ptr %v454, align 4
  %v456 = add nsw i64 %v449, 1
  br label %pack.line.28
pack.line.end.30:
  br label %pack.rest.end.27
pack.rest.end.27:
  %v457 = mul i64 64, %v6
  %v458 = sub i64 %v47, 4
  %v459 = icmp sge i64 %v458, %v44
  %v460 = select i1 %v459, i64 %v47, i64 %v44
  br label %i.31
i.31:
  %v461 = phi i64 [ %v44, %pack.rest.end.27 ], [ %v591, %k.end.36 ]
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %i.body.32, label %i.end.33
i.body.32:
  %v463 = call i64 @llvm.smin.i64(i64 %v461, i64 %v458)
  %v464 = mul i64 4, %v43
  %v465 = add i64 %v464, 127
  %v466 = and i64 %v465, -128
  %v467 = add i64 %v466, 64
  %v468 = sub i64 %v463, %v44
  %v469 = mul i64 %v468, %v467
  %v470 = getelementptr i8, ptr %v28, i64 %v469
  %v471 = mul i64 4, %v43
  %v472 = getelementptr i8, ptr %v470, i64 %v467
  %v473 = mul i64 %v467, 2
  %v474 = getelementptr i8, ptr %v470, i64 %v473
  %v475 = mul i64 %v467, 3
  %v476 = getelementptr i8, ptr %v470, i64 %v475
  %v477 = getelementptr i8, ptr %arguments, i64 184
  %v478 = load float, ptr %v477, align 8
  br label %k.34
k.34:
  %v479 = phi i64 [ 0, %i.body.32 ], [ %v548, %k.body.35 ]
  %v480 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v502, %k.body.35 ]
  %v481 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v508, %k.body.35 ]
  %v482 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v517, %k.body.35 ]
  %v483 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v521, %k.body.35 ]
  %v484 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v530, %k.body.35 ]
  %v485 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v534, %k.body.35 ]
  %v486 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v543, %k.body.35 ]
  %v487 = phi <8 x i1> [ splat (i1 true), %i.body.32 ], [ %v547, %k.body.35 ]
  %v488 = icmp slt i64 %v479, %v6
  br i1 %v488, label %k.body.35, label %k.end.36
k.body.35:
  %v489 = mul i64 %v479, 64
  %v490 = getelementptr i8, ptr %v26, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = mul i64 %v479, 4
  %v493 = getelementptr i8, ptr %v470, i64 %v492
  %v494 = load float, ptr %v493, align 4
  %v495 = insertelement <8 x float> poison, float %v494, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = fsub <8 x float> %v491, %v496
  %v498 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v497)
  %v499 = insertelement <8 x float> poison, float %v478, i64 0
  %v500 = shufflevector <8 x float> %v499, <8 x float> poison, <8 x i32> zeroinitializer
  %v501 = fcmp ole <8 x float> %v498, %v500
  %v502 = and <8 x i1> %v480, %v501
  %v503 = getelementptr i8, ptr %v490, i64 32
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = fsub <8 x float> %v504, %v496
  %v506 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v505)
  %v507 = fcmp ole <8 x float> %v506, %v500
  %v508 = and <8 x i1> %v481, %v507
  %v509 = mul i64 %v479, 4
  %v510 = getelementptr i8, ptr %v472, i64 %v509
  %v511 = load float, ptr %v510, align 4
  %v512 = insertelement <8 x float> poison, float %v511, i64 0
  %v513 = shufflevector <8 x float> %v512, <8 x float> poison, <8 x i32> zeroinitializer
  %v514 = fsub <8 x float> %v491, %v513
  %v515 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v514)
  %v516 = fcmp ole <8 x float> %v515, %v500
  %v517 = and <8 x i1> %v482, %v516
  %v518 = fsub <8 x float> %v504, %v513
  %v519 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v518)
  %v520 = fcmp ole <8 x float> %v519, %v500
  %v521 = and <8 x i1> %v483, %v520
  %v522 = mul i64 %v479, 4
  %v523 = getelementptr i8, ptr %v474, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = insertelement <8 x float> poison, float %v524, i64 0
  %v526 = shufflevector <8 x float> %v525, <8 x float> poison, <8 x i32> zeroinitializer
  %v527 = fsub <8 x float> %v491, %v526
  %v528 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v527)
  %v529 = fcmp ole <8 x float> %v528, %v500
  %v530 = and <8 x i1> %v484, %v529
  %v531 = fsub <8 x float> %v504, %v526
  %v532 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v531)
  %v533 = fcmp ole <8 x float> %v532, %v500
  %v534 = and <8 x i1> %v485, %v533
  %v535 = mul i64 %v479, 4
  %v536 = getelementptr i8, ptr %v476, i64 %v535
  %v537 = load float, ptr %v536, align 4
  %v538 = insertelement <8 x float> poison, float %v537, i64 0
  %v539 = shufflevector <8 x float> %v538, <8 x float> poison, <8 x i32> zeroinitializer
  %v540 = fsub <8 x float> %v491, %v539
  %v541 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v540)
  %v542 = fcmp ole <8 x float> %v541, %v500
  %v543 = and <8 x i1> %v486, %v542
  %v544 = fsub <8 x float> %v504, %v539
  %v545 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v544)
  %v546 = fcmp ole <8 x float> %v545, %v500
  %v547 = and <8 x i1> %v487, %v546
  %v548 = add nsw i64 %v479, 1
  br label %k.34
k.end.36:
  %v549 = mul i64 %v463, %v30
  %v550 = getelementptr i8, ptr %v24, i64 %v549
  %v551 = getelementptr i8, ptr %v550, i64 %v88
  %v552 = zext <8 x i1> %v480 to <8 x i8>
  store <8 x i8> %v552, ptr %v551, align 1
  %v553 = mul i64 %v463, %v30
  %v554 = getelementptr i8, ptr %v24, i64 %v553
  %v555 = add i64 %v88, 8
  %v556 = getelementptr i8, ptr %v554, i64 %v555
  %v557 = zext <8 x i1> %v481 to <8 x i8>
  store <8 x i8> %v557, ptr %v556, align 1
  %v558 = add i64 %v463, 1
  %v559 = mul i64 %v558, %v30
  %v560 = getelementptr i8, ptr %v24, i64 %v559
  %v561 = getelementptr i8, ptr %v560, i64 %v88
  %v562 = zext <8 x i1> %v482 to <8 x i8>
  store <8 x i8> %v562, ptr %v561, align 1
  %v563 = add i64 %v463, 1
  %v564 = mul i64 %v563, %v30
  %v565 = getelementptr i8, ptr %v24, i64 %v564
  %v566 = add i64 %v88, 8
  %v567 = getelementptr i8, ptr %v565, i64 %v566
  %v568 = zext <8 x i1> %v483 to <8 x i8>
  store <8 x i8> %v568, ptr %v567, align 1
  %v569 = add i64 %v463, 2
  %v570 = mul i64 %v569, %v30
  %v571 = getelementptr i8, ptr %v24, i64 %v570
  %v572 = getelementptr i8, ptr %v571, i64 %v88
  %v573 = zext <8 x i1> %v484 to <8 x i8>
  store <8 x i8> %v573, ptr %v572, align 1
  %v574 = add i64 %v463, 2
  %v575 = mul i64 %v574, %v30
  %v576 = getelementptr i8, ptr %v24, i64 %v575
  %v577 = add i64 %v88, 8
  %v578 = getelementptr i8, ptr %v576, i64 %v577
  %v579 = zext <8 x i1> %v485 to <8 x i8>
  store <8 x i8> %v579, ptr %v578, align 1
  %v580 = add i64 %v463, 3
  %v581 = mul i64 %v580, %v30
  %v582 = getelementptr i8, ptr %v24, i64 %v581
  %v583 = getelementptr i8, ptr %v582, i64 %v88
  %v584 = zext <8 x i1> %v486 to <8 x i8>
  store <8 x i8> %v584, ptr %v583, align 1
  %v585 = add i64 %v463, 3
  %v586 = mul i64 %v585, %v30
  %v587 = getelementptr i8, ptr %v24, i64 %v586
  %v588 = add i64 %v88, 8
  %v589 = getelementptr i8, ptr %v587, i64 %v588
  %v590 = zext <8 x i1> %v487 to <8 x i8>
  store <8 x i8> %v590, ptr %v589, align 1
  %v591 = add nsw i64 %v461, 4
  br label %i.31
i.end.33:
  br label %i.edge.37
i.edge.37:
  %v592 = phi i64 [ %v460, %i.end.33 ], [ %v638, %k.end.42 ]
  %v593 = icmp slt i64 %v592, %v47
  br i1 %v593, label %i.edge.body.38, label %i.edge.end.39
i.edge.body.38:
  %v594 = mul i64 4, %v43
  %v595 = add i64 %v594, 127
  %v596 = and i64 %v595, -128
  %v597 = add i64 %v596, 64
  %v598 = sub i64 %v592, %v44
  %v599 = mul i64 %v598, %v597
  %v600 = getelementptr i8, ptr %v28, i64 %v599
  %v601 = mul i64 4, %v43
  %v602 = getelementptr i8, ptr %arguments, i64 184
  %v603 = load float, ptr %v602, align 8
  br label %k.40
k.40:
  %v604 = phi i64 [ 0, %i.edge.body.38 ], [ %v628, %k.body.41 ]
  %v605 = phi <8 x i1> [ splat (i1 true), %i.edge.body.38 ], [ %v621, %k.body.41 ]
  %v606 = phi <8 x i1> [ splat (i1 true), %i.edge.body.38 ], [ %v627, %k.body.41 ]
  %v607 = icmp slt i64 %v604, %v6
  br i1 %v607, label %k.body.41, label %k.end.42
k.body.41:
  %v608 = mul i64 %v604, 64
  %v609 = getelementptr i8, ptr %v26, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = mul i64 %v604, 4
  %v612 = getelementptr i8, ptr %v600, i64 %v611
  %v613 = load float, ptr %v612, align 4
  %v614 = insertelement <8 x float> poison, float %v613, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = fsub <8 x float> %v610, %v615
  %v617 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v616)
  %v618 = insertelement <8 x float> poison, float %v603, i64 0
  %v619 = shufflevector <8 x float> %v618, <8 x float> poison, <8 x i32> zeroinitializer
  %v620 = fcmp ole <8 x float> %v617, %v619
  %v621 = and <8 x i1> %v605, %v620
  %v622 = getelementptr i8, ptr %v609, i64 32
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = fsub <8 x float> %v623, %v615
  %v625 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v624)
  %v626 = fcmp ole <8 x float> %v625, %v619
  %v627 = and <8 x i1> %v606, %v626
  %v628 = add nsw i64 %v604, 1
  br label %k.40
k.end.42:
  %v629 = mul i64 %v592, %v30
  %v630 = getelementptr i8, ptr %v24, i64 %v629
  %v631 = getelementptr i8, ptr %v630, i64 %v88
  %v632 = zext <8 x i1> %v605 to <8 x i8>
  store <8 x i8> %v632, ptr %v631, align 1
  %v633 = mul i64 %v592, %v30
  %v634 = getelementptr i8, ptr %v24, i64 %v633
  %v635 = add i64 %v88, 8
  %v636 = getelementptr i8, ptr %v634, i64 %v635
  %v637 = zext <8 x i1> %v606 to <8 x i8>
  store <8 x i8> %v637, ptr %v636, align 1
  %v638 = add nsw i64 %v592, 1
  br label %i.edge.37
i.edge.end.39:
  %v639 = add nsw i64 %v88, 16
  br label %block.12
block.end.14:
  br label %edge.block.43
edge.block.43:
  %v640 = phi i64 [ %v87, %block.end.14 ], [ %v836, %i.edge.end.78 ]
  %v641 = icmp slt i64 %v640, %v38
  br i1 %v641, label %edge.block.body.44, label %edge.block.end.45
edge.block.body.44:
  %v642 = sub i64 %v38, %v640
  %v643 = call i64 @llvm.smin.i64(i64 %v642, i64 8)
  %v644 = mul i64 32, %v6
  br label %pack.lane.46
pack.lane.46:
  %v645 = phi i64 [ 0, %edge.block.body.44 ], [ %v660, %pack.units.end.51 ]
  %v646 = icmp slt i64 %v645, %v643
  br i1 %v646, label %pack.lane.body.47, label %pack.lane.end.48
pack.lane.body.47:
  %v647 = mul i64 %v645, 4
  %v648 = getelementptr i8, ptr %v26, i64 %v647
  br label %pack.units.49
pack.units.49:
  %v649 = phi i64 [ 0, %pack.lane.body.47 ], [ %v659, %pack.units.body.50 ]
  %v650 = icmp slt i64 %v649, %v6
  br i1 %v650, label %pack.units.body.50, label %pack.units.end.51
pack.units.body.50:
  %v651 = mul i64 %v649, 32
  %v652 = getelementptr i8, ptr %v648, i64 %v651
  %v653 = add i64 %v640, %v645
  %v654 = mul i64 %v653, %v8
  %v655 = getelementptr i8, ptr %v14, i64 %v654
  %v656 = mul i64 %v649, 4
  %v657 = getelementptr i8, ptr %v655, i64 %v656
  %v658 = load float, ptr %v657, align 4
  store float %v658, ptr %v652, align 4
  %v659 = add nsw i64 %v649, 1
  br label %pack.units.49
pack.units.end.51:
  %v660 = add nsw i64 %v645, 1
  br label %pack.lane.46
pack.lane.end.48:
  br label %pack.pad.52
pack.pad.52:
  %v661 = phi i64 [ %v643, %pack.lane.end.48 ], [ %v670, %pack.pad.end.57 ]
  %v662 = icmp slt i64 %v661, 8
  br i1 %v662, label %pack.pad.body.53, label %pack.pad.end.54
pack.pad.body.53:
  %v663 = mul i64 %v661, 4
  %v664 = getelementptr i8, ptr %v26, i64 %v663
  br label %pack.pad.55
pack.pad.55:
  %v665 = phi i64 [ 0, %pack.pad.body.53 ], [ %v669, %pack.pad.body.56 ]
  %v666 = icmp slt i64 %v665, %v6
  br i1 %v666, label %pack.pad.body.56, label %pack.pad.end.57
pack.pad.body.56:
  %v667 = mul i64 %v665, 32
  %v668 = getelementptr i8, ptr %v664, i64 %v667
  store float 0x0000000000000000, ptr %v668, align 4
  %v669 = add nsw i64 %v665, 1
  br label %pack.pad.55
pack.pad.end.57:
  %v670 = add nsw i64 %v661, 1
  br label %pack.pad.52
pack.pad.end.54:
  %v671 = mul i64 32, %v6
  %v672 = sub i64 %v47, 4
  %v673 = icmp sge i64 %v672, %v44
  %v674 = select i1 %v673, i64 %v47, i64 %v44
  br label %i.58
i.58:
  %v675 = phi i64 [ %v44, %pack.pad.end.54 ], [ %v792, %edge.end.75 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %i.body.59, label %i.end.60
i.body.59:
  %v677 = call i64 @llvm.smin.i64(i64 %v675, i64 %v672)
  %v678 = mul i64 4, %v43
  %v679 = add i64 %v678, 127
  %v680 = and i64 %v679, -128
  %v681 = add i64 %v680, 64
  %v682 = sub i64 %v677, %v44
  %v683 = mul i64 %v682, %v681
  %v684 = getelementptr i8, ptr %v28, i64 %v683
  %v685 = mul i64 4, %v43
  %v686 = getelementptr i8, ptr %v684, i64 %v681
  %v687 = mul i64 %v681, 2
  %v688 = getelementptr i8, ptr %v684, i64 %v687
  %v689 = mul i64 %v681, 3
  %v690 = getelementptr i8, ptr %v684, i64 %v689
  %v691 = getelementptr i8, ptr %arguments, i64 184
  %v692 = load float, ptr %v691, align 8
  br label %k.61
k.61:
  %v693 = phi i64 [ 0, %i.body.59 ], [ %v740, %k.body.62 ]
  %v694 = phi <8 x i1> [ splat (i1 true), %i.body.59 ], [ %v712, %k.body.62 ]
  %v695 = phi <8 x i1> [ splat (i1 true), %i.body.59 ], [ %v721, %k.body.62 ]
  %v696 = phi <8 x i1> [ splat (i1 true), %i.body.59 ], [ %v730, %k.body.62 ]
  %v697 = phi <8 x i1> [ splat (i1 true), %i.body.59 ], [ %v739, %k.body.62 ]
  %v698 = icmp slt i64 %v693, %v6
  br i1 %v698, label %k.body.62, label %k.end.63
k.body.62:
  %v699 = mul i64 %v693, 32
  %v700 = getelementptr i8, ptr %v26, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = mul i64 %v693, 4
  %v703 = getelementptr i8, ptr %v684, i64 %v702
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v704, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = fsub <8 x float> %v701, %v706
  %v708 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v707)
  %v709 = insertelement <8 x float> poison, float %v692, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fcmp ole <8 x float> %v708, %v710
  %v712 = and <8 x i1> %v694, %v711
  %v713 = mul i64 %v693, 4
  %v714 = getelementptr i8, ptr %v686, i64 %v713
  %v715 = load float, ptr %v714, align 4
  %v716 = insertelement <8 x float> poison, float %v715, i64 0
  %v717 = shufflevector <8 x float> %v716, <8 x float> poison, <8 x i32> zeroinitializer
  %v718 = fsub <8 x float> %v701, %v717
  %v719 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v718)
  %v720 = fcmp ole <8 x float> %v719, %v710
  %v721 = and <8 x i1> %v695, %v720
  %v722 = mul i64 %v693, 4
  %v723 = getelementptr i8, ptr %v688, i64 %v722
  %v724 = load float, ptr %v723, align 4
  %v725 = insertelement <8 x float> poison, float %v724, i64 0
  %v726 = shufflevector <8 x float> %v725, <8 x float> poison, <8 x i32> zeroinitializer
  %v727 = fsub <8 x float> %v701, %v726
  %v728 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v727)
  %v729 = fcmp ole <8 x float> %v728, %v710
  %v730 = and <8 x i1> %v696, %v729
  %v731 = mul i64 %v693, 4
  %v732 = getelementptr i8, ptr %v690, i64 %v731
  %v733 = load float, ptr %v732, align 4
  %v734 = insertelement <8 x float> poison, float %v733, i64 0
  %v735 = shufflevector <8 x float> %v734, <8 x float> poison, <8 x i32> zeroinitializer
  %v736 = fsub <8 x float> %v701, %v735
  %v737 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v736)
  %v738 = fcmp ole <8 x float> %v737, %v710
  %v739 = and <8 x i1> %v697, %v738
  %v740 = add nsw i64 %v693, 1
  br label %k.61
k.end.63:
  %v741 = mul i64 %v677, %v30
  %v742 = getelementptr i8, ptr %v24, i64 %v741
  %v743 = getelementptr i8, ptr %v742, i64 %v640
  %v744 = zext <8 x i1> %v694 to <8 x i8>
  store <8 x i8> %v744, ptr %v745, align 64
  br label %edge.64
edge.64:
  %v746 = phi i64 [ 0, %k.end.63 ], [ %v752, %edge.body.65 ]
  %v747 = icmp slt i64 %v746, %v643
  br i1 %v747, label %edge.body.65, label %edge.end.66
edge.body.65:
  %v748 = mul i64 %v746, 1
  %v749 = getelementptr i8, ptr %v745, i64 %v748
  %v750 = load i8, ptr %v749, align 1
  %v751 = getelementptr i8, ptr %v743, i64 %v748
  store i8 %v750, ptr %v751, align 1
  %v752 = add nsw i64 %v746, 1
  br label %edge.64
edge.end.66:
  %v753 = add i64 %v677, 1
  %v754 = mul i64 %v753, %v30
  %v755 = getelementptr i8, ptr %v24, i64 %v754
  %v756 = getelementptr i8, ptr %v755, i64 %v640
  %v757 = zext <8 x i1> %v695 to <8 x i8>
  store <8 x i8> %v757, ptr %v758, align 64
  br label %edge.67
edge.67:
  %v759 = phi i64 [ 0, %edge.end.66 ], [ %v765, %edge.body.68 ]
  %v760 = icmp slt i64 %v759, %v643
  br i1 %v760, label %edge.body.68, label %edge.end.69
edge.body.68:
  %v761 = mul i64 %v759, 1
  %v762 = getelementptr i8, ptr %v758, i64 %v761
  %v763 = load i8, ptr %v762, align 1
  %v764 = getelementptr i8, ptr %v756, i64 %v761
  store i8 %v763, ptr %v764, align 1
  %v765 = add nsw i64 %v759, 1
  br label %edge.67
edge.end.69:
  %v766 = add i64 %v677, 2
  %v767 = mul i64 %v766, %v30
  %v768 = getelementptr i8, ptr %v24, i64 %v767
  %v769 = getelementptr i8, ptr %v768, i64 %v640
  %v770 = zext <8 x i1> %v696 to <8 x i8>
  store <8 x i8> %v770, ptr %v771, align 64
  br label %edge.70
edge.70:
  %v772 = phi i64 [ 0, %edge.end.69 ], [ %v778, %edge.body.71 ]
  %v773 = icmp slt i64 %v772, %v643
  br i1 %v773, label %edge.body.71, label %edge.end.72
edge.body.71:
  %v774 = mul i64 %v772, 1
  %v775 = getelementptr i8, ptr %v771, i64 %v774
  %v776 = load i8, ptr %v775, align 1
  %v777 = getelementptr i8, ptr %v769, i64 %v774
  store i8 %v776, ptr %v777, align 1
  %v778 = add nsw i64 %v772, 1
  br label %edge.70
edge.end.72:
  %v779 = add i64 %v677, 3
  %v780 = mul i64 %v779, %v30
  %v781 = getelementptr i8, ptr %v24, i64 %v780
  %v782 = getelementptr i8, ptr %v781, i64 %v640
  %v783 = zext <8 x i1> %v697 to <8 x i8>
  store <8 x i8> %v783, ptr %v784, align 64
  br label %edge.73
edge.73:
  %v785 = phi i64 [ 0, %edge.end.72 ], [ %v791, %edge.body.74 ]
  %v786 = icmp slt i64 %v785, %v643
  br i1 %v786, label %edge.body.74, label %edge.end.75
edge.body.74:
  %v787 = mul i64 %v785, 1
  %v788 = getelementptr i8, ptr %v784, i64 %v787
  %v789 = load i8, ptr %v788, align 1
  %v790 = getelementptr i8, ptr %v782, i64 %v787
  store i8 %v789, ptr %v790, align 1
  %v791 = add nsw i64 %v785, 1
  br label %edge.73
edge.end.75:
  %v792 = add nsw i64 %v675, 4
  br label %i.58
i.end.60:
  br label %i.edge.76
i.edge.76:
  %v793 = phi i64 [ %v674, %i.end.60 ], [ %v835, %edge.end.84 ]
  %v794 = icmp slt i64 %v793, %v47
  br i1 %v794, label %i.edge.body.77, label %i.edge.end.78
i.edge.body.77:
  %v795 = mul i64 4, %v43
  %v796 = add i64 %v795, 127
  %v797 = and i64 %v796, -128
  %v798 = add i64 %v797, 64
  %v799 = sub i64 %v793, %v44
  %v800 = mul i64 %v799, %v798
  %v801 = getelementptr i8, ptr %v28, i64 %v800
  %v802 = mul i64 4, %v43
  %v803 = getelementptr i8, ptr %arguments, i64 184
  %v804 = load float, ptr %v803, align 8
  br label %k.79
k.79:
  %v805 = phi i64 [ 0, %i.edge.body.77 ], [ %v822, %k.body.80 ]
  %v806 = phi <8 x i1> [ splat (i1 true), %i.edge.body.77 ], [ %v821, %k.body.80 ]
  %v807 = icmp slt i64 %v805, %v6
  br i1 %v807, label %k.body.80, label %k.end.81
k.body.80:
  %v808 = mul i64 %v805, 32
  %v809 = getelementptr i8, ptr %v26, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = mul i64 %v805, 4
  %v812 = getelementptr i8, ptr %v801, i64 %v811
  %v813 = load float, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v813, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = fsub <8 x float> %v810, %v815
  %v817 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v816)
  %v818 = insertelement <8 x float> poison, float %v804, i64 0
  %v819 = shufflevector <8 x float> %v818, <8 x float> poison, <8 x i32> zeroinitializer
  %v820 = fcmp ole <8 x float> %v817, %v819
  %v821 = and <8 x i1> %v806, %v820
  %v822 = add nsw i64 %v805, 1
  br label %k.79
k.end.81:
  %v823 = mul i64 %v793, %v30
  %v824 = getelementptr i8, ptr %v24, i64 %v823
  %v825 = getelementptr i8, ptr %v824, i64 %v640
  %v826 = zext <8 x i1> %v806 to <8 x i8>
  store <8 x i8> %v826, ptr %v827, align 64
  br label %edge.82
edge.82:
  %v828 = phi i64 [ 0, %k.end.81 ], [ %v834, %edge.body.83 ]
  %v829 = icmp slt i64 %v828, %v643
  br i1 %v829, label %edge.body.83, label %edge.end.84
edge.body.83:
  %v830 = mul i64 %v828, 1
  %v831 = getelementptr i8, ptr %v827, i64 %v830
  %v832 = load i8, ptr %v831, align 1
  %v833 = getelementptr i8, ptr %v825, i64 %v830
  store i8 %v832, ptr %v833, align 1
  %v834 = add nsw i64 %v828, 1
  br label %edge.82
edge.end.84:
  %v835 = add nsw i64 %v793, 1
  br label %i.edge.76
i.edge.end.78:
  %v836 = add nsw i64 %v640, 8
  br label %edge.block.43
edge.block.end.45:
  %v837 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) 

