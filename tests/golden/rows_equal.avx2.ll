
define void @rows_equal.output(ptr noundef %arguments) nounwind  {
entry:
  %v743 = alloca <8 x i8>, i64 1, align 64
  %v756 = alloca <8 x i8>, i64 1, align 64
  %v769 = alloca <8 x i8>, i64 1, align 64
  %v782 = alloca <8 x i8>, i64 1, align 64
  %v825 = alloca <8 x i8>, i64 1, align 64
  %v1 = getelementptr i8, ptr %arguments, i64 160
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 168
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 176
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 32
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 0
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 48
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 56
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 72
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 40
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
  %v44 = phi i64 [ %v32, %entry ], [ %v835, %edge.block.end.71 ]
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
  %v64 = mul i64 %v52, %v8
  %v65 = getelementptr i8, ptr %v14, i64 %v64
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
  %v73 = mul i64 %v52, %v8
  %v74 = getelementptr i8, ptr %v14, i64 %v73
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
  %v88 = phi i64 [ %v36, %pack.row.end.6 ], [ %v637, %i.edge.end.65 ]
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
  %v97 = mul i64 %v88, %v16
  %v98 = getelementptr i8, ptr %v22, i64 %v97
  %v99 = mul i64 %v93, 4
  %v100 = getelementptr i8, ptr %v98, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = bitcast <8 x float> %v101 to <8 x i32>
  %v103 = getelementptr i8, ptr %v100, i64 %v16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = bitcast <8 x float> %v104 to <8 x i32>
  %v106 = mul i64 %v16, 2
  %v107 = getelementptr i8, ptr %v100, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = mul i64 %v16, 3
  %v111 = getelementptr i8, ptr %v100, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = bitcast <8 x float> %v112 to <8 x i32>
  %v114 = mul i64 %v16, 4
  %v115 = getelementptr i8, ptr %v100, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = bitcast <8 x float> %v116 to <8 x i32>
  %v118 = mul i64 %v16, 5
  %v119 = getelementptr i8, ptr %v100, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = bitcast <8 x float> %v120 to <8 x i32>
  %v122 = mul i64 %v16, 6
  %v123 = getelementptr i8, ptr %v100, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = bitcast <8 x float> %v124 to <8 x i32>
  %v126 = mul i64 %v16, 7
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
  %v166 = mul i64 %v88, %v16
  %v167 = getelementptr i8, ptr %v22, i64 %v166
  %v168 = mul i64 %v92, 4
  %v169 = getelementptr i8, ptr %v167, i64 %v168
  %v170 = trunc i64 %v164 to i32
  %v171 = insertelement <8 x i32> poison, i32 %v170, i64 0
  %v172 = shufflevector <8 x i32> %v171, <8 x i32> poison, <8 x i32> zeroinitializer
  %v173 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v172
  %v174 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v169, <8 x i1> %v173, <8 x float> zeroinitializer)
  %v175 = bitcast <8 x float> %v174 to <8 x i32>
  %v176 = getelementptr i8, ptr %v169, i64 %v16
  %v177 = trunc i64 %v164 to i32
  %v178 = insertelement <8 x i32> poison, i32 %v177, i64 0
  %v179 = shufflevector <8 x i32> %v178, <8 x i32> poison, <8 x i32> zeroinitializer
  %v180 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v179
  %v181 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v176, <8 x i1> %v180, <8 x float> zeroinitializer)
  %v182 = bitcast <8 x float> %v181 to <8 x i32>
  %v183 = mul i64 %v16, 2
  %v184 = getelementptr i8, ptr %v169, i64 %v183
  %v185 = trunc i64 %v164 to i32
  %v186 = insertelement <8 x i32> poison, i32 %v185, i64 0
  %v187 = shufflevector <8 x i32> %v186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v188 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v187
  %v189 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v184, <8 x i1> %v188, <8 x float> zeroinitializer)
  %v190 = bitcast <8 x float> %v189 to <8 x i32>
  %v191 = mul i64 %v16, 3
  %v192 = getelementptr i8, ptr %v169, i64 %v191
  %v193 = trunc i64 %v164 to i32
  %v194 = insertelement <8 x i32> poison, i32 %v193, i64 0
  %v195 = shufflevector <8 x i32> %v194, <8 x i32> poison, <8 x i32> zeroinitializer
  %v196 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v195
  %v197 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v192, <8 x i1> %v196, <8 x float> zeroinitializer)
  %v198 = bitcast <8 x float> %v197 to <8 x i32>
  %v199 = mul i64 %v16, 4
  %v200 = getelementptr i8, ptr %v169, i64 %v199
  %v201 = trunc i64 %v164 to i32
  %v202 = insertelement <8 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <8 x i32> %v202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v204 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v203
  %v205 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v200, <8 x i1> %v204, <8 x float> zeroinitializer)
  %v206 = bitcast <8 x float> %v205 to <8 x i32>
  %v207 = mul i64 %v16, 5
  %v208 = getelementptr i8, ptr %v169, i64 %v207
  %v209 = trunc i64 %v164 to i32
  %v210 = insertelement <8 x i32> poison, i32 %v209, i64 0
  %v211 = shufflevector <8 x i32> %v210, <8 x i32> poison, <8 x i32> zeroinitializer
  %v212 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v211
  %v213 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v212, <8 x float> zeroinitializer)
  %v214 = bitcast <8 x float> %v213 to <8 x i32>
  %v215 = mul i64 %v16, 6
  %v216 = getelementptr i8, ptr %v169, i64 %v215
  %v217 = trunc i64 %v164 to i32
  %v218 = insertelement <8 x i32> poison, i32 %v217, i64 0
  %v219 = shufflevector <8 x i32> %v218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v220 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v219
  %v221 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v216, <8 x i1> %v220, <8 x float> zeroinitializer)
  %v222 = bitcast <8 x float> %v221 to <8 x i32>
  %v223 = mul i64 %v16, 7
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
  %v257 = icmp sgt i64 %v164, 0
  br i1 %v257, label %pack.line.20, label %pack.line.end.21
pack.line.20:
  %v258 = getelementptr i8, ptr %v256, i64 0
  store <8 x i32> %v247, ptr %v258, align 4
  br label %pack.line.end.21
pack.line.end.21:
  %v259 = icmp sgt i64 %v164, 1
  br i1 %v259, label %pack.line.22, label %pack.line.end.23
pack.line.22:
  %v260 = getelementptr i8, ptr %v256, i64 64
  store <8 x i32> %v249, ptr %v260, align 4
  br label %pack.line.end.23
pack.line.end.23:
  %v261 = icmp sgt i64 %v164, 2
  br i1 %v261, label %pack.line.24, label %pack.line.end.25
pack.line.24:
  %v262 = getelementptr i8, ptr %v256, i64 128
  store <8 x i32> %v251, ptr %v262, align 4
  br label %pack.line.end.25
pack.line.end.25:
  %v263 = icmp sgt i64 %v164, 3
  br i1 %v263, label %pack.line.26, label %pack.line.end.27
pack.line.26:
  %v264 = getelementptr i8, ptr %v256, i64 192
  store <8 x i32> %v253, ptr %v264, align 4
  br label %pack.line.end.27
pack.line.end.27:
  %v265 = icmp sgt i64 %v164, 4
  br i1 %v265, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v266 = getelementptr i8, ptr %v256, i64 256
  store <8 x i32> %v248, ptr %v266, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v267 = icmp sgt i64 %v164, 5
  br i1 %v267, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v268 = getelementptr i8, ptr %v256, i64 320
  store <8 x i32> %v250, ptr %v268, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v269 = icmp sgt i64 %v164, 6
  br i1 %v269, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v270 = getelementptr i8, ptr %v256, i64 384
  store <8 x i32> %v252, ptr %v270, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v271 = icmp sgt i64 %v164, 7
  br i1 %v271, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v272 = getelementptr i8, ptr %v256, i64 448
  store <8 x i32> %v254, ptr %v272, align 4
  br label %pack.line.end.35
pack.line.end.35:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v273 = add i64 %v88, 8
  %v274 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.36
pack.square.36:
  %v275 = phi i64 [ 0, %pack.rest.end.19 ], [ %v344, %pack.square.body.37 ]
  %v276 = icmp slt i64 %v275, %v92
  br i1 %v276, label %pack.square.body.37, label %pack.square.end.38
pack.square.body.37:
  %v277 = mul i64 %v275, 64
  %v278 = getelementptr i8, ptr %v274, i64 %v277
  %v279 = mul i64 %v273, %v16
  %v280 = getelementptr i8, ptr %v22, i64 %v279
  %v281 = mul i64 %v275, 4
  %v282 = getelementptr i8, ptr %v280, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = bitcast <8 x float> %v283 to <8 x i32>
  %v285 = getelementptr i8, ptr %v282, i64 %v16
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = bitcast <8 x float> %v286 to <8 x i32>
  %v288 = mul i64 %v16, 2
  %v289 = getelementptr i8, ptr %v282, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = bitcast <8 x float> %v290 to <8 x i32>
  %v292 = mul i64 %v16, 3
  %v293 = getelementptr i8, ptr %v282, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = bitcast <8 x float> %v294 to <8 x i32>
  %v296 = mul i64 %v16, 4
  %v297 = getelementptr i8, ptr %v282, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = bitcast <8 x float> %v298 to <8 x i32>
  %v300 = mul i64 %v16, 5
  %v301 = getelementptr i8, ptr %v282, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = bitcast <8 x float> %v302 to <8 x i32>
  %v304 = mul i64 %v16, 6
  %v305 = getelementptr i8, ptr %v282, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = bitcast <8 x float> %v306 to <8 x i32>
  %v308 = mul i64 %v16, 7
  %v309 = getelementptr i8, ptr %v282, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = bitcast <8 x float> %v310 to <8 x i32>
  %v312 = shufflevector <8 x i32> %v284, <8 x i32> %v287, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v313 = shufflevector <8 x i32> %v284, <8 x i32> %v287, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v314 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v315 = shufflevector <8 x i32> %v291, <8 x i32> %v295, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v316 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x i32> %v312, <8 x i32> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x i32> %v313, <8 x i32> %v315, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v299, <8 x i32> %v303, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v321 = shufflevector <8 x i32> %v299, <8 x i32> %v303, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v322 = shufflevector <8 x i32> %v307, <8 x i32> %v311, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v323 = shufflevector <8 x i32> %v307, <8 x i32> %v311, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v324 = shufflevector <8 x i32> %v320, <8 x i32> %v322, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v325 = shufflevector <8 x i32> %v320, <8 x i32> %v322, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v326 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v327 = shufflevector <8 x i32> %v321, <8 x i32> %v323, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v328 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v329 = shufflevector <8 x i32> %v316, <8 x i32> %v324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v330 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v331 = shufflevector <8 x i32> %v317, <8 x i32> %v325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v332 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v333 = shufflevector <8 x i32> %v318, <8 x i32> %v326, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v334 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v335 = shufflevector <8 x i32> %v319, <8 x i32> %v327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v336 = getelementptr i8, ptr %v278, i64 0
  store <8 x i32> %v328, ptr %v336, align 4
  %v337 = getelementptr i8, ptr %v278, i64 64
  store <8 x i32> %v330, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v278, i64 128
  store <8 x i32> %v332, ptr %v338, align 4
  %v339 = getelementptr i8, ptr %v278, i64 192
  store <8 x i32> %v334, ptr %v339, align 4
  %v340 = getelementptr i8, ptr %v278, i64 256
  store <8 x i32> %v329, ptr %v340, align 4
  %v341 = getelementptr i8, ptr %v278, i64 320
  store <8 x i32> %v331, ptr %v341, align 4
  %v342 = getelementptr i8, ptr %v278, i64 384
  store <8 x i32> %v333, ptr %v342, align 4
  %v343 = getelementptr i8, ptr %v278, i64 448
  store <8 x i32> %v335, ptr %v343, align 4
  %v344 = add nsw i64 %v275, 8
  br label %pack.square.36
pack.square.end.38:
  %v345 = sub i64 %v6, %v92
  %v346 = call i64 @llvm.smin.i64(i64 %v345, i64 8)
  %v347 = icmp sgt i64 %v346, 0
  br i1 %v347, label %pack.rest.39, label %pack.rest.end.40
pack.rest.39:
  %v348 = mul i64 %v273, %v16
  %v349 = getelementptr i8, ptr %v22, i64 %v348
  %v350 = mul i64 %v92, 4
  %v351 = getelementptr i8, ptr %v349, i64 %v350
  %v352 = trunc i64 %v346 to i32
  %v353 = insertelement <8 x i32> poison, i32 %v352, i64 0
  %v354 = shufflevector <8 x i32> %v353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v355 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v354
  %v356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v351, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v357 = bitcast <8 x float> %v356 to <8 x i32>
  %v358 = getelementptr i8, ptr %v351, i64 %v16
  %v359 = trunc i64 %v346 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v358, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v364 = bitcast <8 x float> %v363 to <8 x i32>
  %v365 = mul i64 %v16, 2
  %v366 = getelementptr i8, ptr %v351, i64 %v365
  %v367 = trunc i64 %v346 to i32
  %v368 = insertelement <8 x i32> poison, i32 %v367, i64 0
  %v369 = shufflevector <8 x i32> %v368, <8 x i32> poison, <8 x i32> zeroinitializer
  %v370 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v369
  %v371 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v366, <8 x i1> %v370, <8 x float> zeroinitializer)
  %v372 = bitcast <8 x float> %v371 to <8 x i32>
  %v373 = mul i64 %v16, 3
  %v374 = getelementptr i8, ptr %v351, i64 %v373
  %v375 = trunc i64 %v346 to i32
  %v376 = insertelement <8 x i32> poison, i32 %v375, i64 0
  %v377 = shufflevector <8 x i32> %v376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v378 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v377
  %v379 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v374, <8 x i1> %v378, <8 x float> zeroinitializer)
  %v380 = bitcast <8 x float> %v379 to <8 x i32>
  %v381 = mul i64 %v16, 4
  %v382 = getelementptr i8, ptr %v351, i64 %v381
  %v383 = trunc i64 %v346 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v382, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v388 = bitcast <8 x float> %v387 to <8 x i32>
  %v389 = mul i64 %v16, 5
  %v390 = getelementptr i8, ptr %v351, i64 %v389
  %v391 = trunc i64 %v346 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  %v395 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v390, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v396 = bitcast <8 x float> %v395 to <8 x i32>
  %v397 = mul i64 %v16, 6
  %v398 = getelementptr i8, ptr %v351, i64 %v397
  %v399 = trunc i64 %v346 to i32
  %v400 = insertelement <8 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <8 x i32> %v400, <8 x i32> poison, <8 x i32> zeroinitializer
  %v402 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v401
  %v403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v398, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v404 = bitcast <8 x float> %v403 to <8 x i32>
  %v405 = mul i64 %v16, 7
  %v406 = getelementptr i8, ptr %v351, i64 %v405
  %v407 = trunc i64 %v346 to i32
  %v408 = insertelement <8 x i32> poison, i32 %v407, i64 0
  %v409 = shufflevector <8 x i32> %v408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v410 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v409
  %v411 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v406, <8 x i1> %v410, <8 x float> zeroinitializer)
  %v412 = bitcast <8 x float> %v411 to <8 x i32>
  %v413 = shufflevector <8 x i32> %v357, <8 x i32> %v364, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v414 = shufflevector <8 x i32> %v357, <8 x i32> %v364, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v415 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v416 = shufflevector <8 x i32> %v372, <8 x i32> %v380, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v417 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x i32> %v413, <8 x i32> %v415, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v420 = shufflevector <8 x i32> %v414, <8 x i32> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v421 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v422 = shufflevector <8 x i32> %v388, <8 x i32> %v396, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v423 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v424 = shufflevector <8 x i32> %v404, <8 x i32> %v412, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v425 = shufflevector <8 x i32> %v421, <8 x i32> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x i32> %v421, <8 x i32> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x i32> %v422, <8 x i32> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x i32> %v422, <8 x i32> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x i32> %v417, <8 x i32> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v430 = shufflevector <8 x i32> %v417, <8 x i32> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v431 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v432 = shufflevector <8 x i32> %v418, <8 x i32> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v433 = shufflevector <8 x i32> %v419, <8 x i32> %v427, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v434 = shufflevector <8 x i32> %v419, <8 x i32> %v427, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v435 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x i32> %v420, <8 x i32> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = mul i64 %v92, 64
  %v438 = getelementptr i8, ptr %v274, i64 %v437
  %v439 = icmp sgt i64 %v346, 0
  br i1 %v439, label %pack.line.41, label %pack.line.end.42
pack.line.41:
  %v440 = getelementptr i8, ptr %v438, i64 0
  store <8 x i32> %v429, ptr %v440, align 4
  br label %pack.line.end.42
pack.line.end.42:
  %v441 = icmp sgt i64 %v346, 1
  br i1 %v441, label %pack.line.43, label %pack.line.end.44
pack.line.43:
  %v442 = getelementptr i8, ptr %v438, i64 64
  store <8 x i32> %v431, ptr %v442, align 4
  br label %pack.line.end.44
pack.line.end.44:
  %v443 = icmp sgt i64 %v346, 2
  br i1 %v443, label %pack.line.45, label %pack.line.end.46
pack.line.45:
  %v444 = getelementptr i8, ptr %v438, i64 128
  store <8 x i32> %v433, ptr %v444, align 4
  br label %pack.line.end.46
pack.line.end.46:
  %v445 = icmp sgt i64 %v346, 3
  br i1 %v445, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v446 = getelementptr i8, ptr %v438, i64 192
  store <8 x i32> %v435, ptr %v446, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v447 = icmp sgt i64 %v346, 4
  br i1 %v447, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v448 = getelementptr i8, ptr %v438, i64 256
  store <8 x i32> %v430, ptr %v448, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v449 = icmp sgt i64 %v346, 5
  br i1 %v449, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v450 = getelementptr i8, ptr %v438, i64 320
  store <8 x i32> %v432, ptr %v450, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v451 = icmp sgt i64 %v346, 6
  br i1 %v451, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v452 = getelementptr i8, ptr %v438, i64 384
  store <8 x i32> %v434, ptr %v452, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v453 = icmp sgt i64 %v346, 7
  br i1 %v453, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v454 = getelementptr i8, ptr %v438, i64 448
  store <8 x i32> %v436, ptr %v454, align 4
  br label %pack.line.end.56
pack.line.end.56:
  br label %pack.rest.end.40
pack.rest.end.40:
  %v455 = mul i64 64, %v6
  %v456 = sub i64 %v47, 4
  %v457 = icmp sge i64 %v456, %v44
  %v458 = select i1 %v457, i64 %v47, i64 %v44
  br label %i.57
i.57:
  %v459 = phi i64 [ %v44, %pack.rest.end.40 ], [ %v589, %k.end.62 ]
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %i.body.58, label %i.end.59
i.body.58:
  %v461 = call i64 @llvm.smin.i64(i64 %v459, i64 %v456)
  %v462 = mul i64 4, %v43
  %v463 = add i64 %v462, 127
  %v464 = and i64 %v463, -128
  %v465 = add i64 %v464, 64
  %v466 = sub i64 %v461, %v44
  %v467 = mul i64 %v466, %v465
  %v468 = getelementptr i8, ptr %v28, i64 %v467
  %v469 = mul i64 4, %v43
  %v470 = getelementptr i8, ptr %v468, i64 %v465
  %v471 = mul i64 %v465, 2
  %v472 = getelementptr i8, ptr %v468, i64 %v471
  %v473 = mul i64 %v465, 3
  %v474 = getelementptr i8, ptr %v468, i64 %v473
  %v475 = getelementptr i8, ptr %arguments, i64 184
  %v476 = load float, ptr %v475, align 8
  br label %k.60
k.60:
  %v477 = phi i64 [ 0, %i.body.58 ], [ %v546, %k.body.61 ]
  %v478 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v500, %k.body.61 ]
  %v479 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v506, %k.body.61 ]
  %v480 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v515, %k.body.61 ]
  %v481 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v519, %k.body.61 ]
  %v482 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v528, %k.body.61 ]
  %v483 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v532, %k.body.61 ]
  %v484 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v541, %k.body.61 ]
  %v485 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v545, %k.body.61 ]
  %v486 = icmp slt i64 %v477, %v6
  br i1 %v486, label %k.body.61, label %k.end.62
k.body.61:
  %v487 = mul i64 %v477, 4
  %v488 = getelementptr i8, ptr %v468, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = mul i64 %v477, 64
  %v491 = getelementptr i8, ptr %v26, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 4
  %v493 = insertelement <8 x float> poison, float %v489, i64 0
  %v494 = shufflevector <8 x float> %v493, <8 x float> poison, <8 x i32> zeroinitializer
  %v495 = fsub <8 x float> %v494, %v492
  %v496 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v495)
  %v497 = insertelement <8 x float> poison, float %v476, i64 0
  %v498 = shufflevector <8 x float> %v497, <8 x float> poison, <8 x i32> zeroinitializer
  %v499 = fcmp ole <8 x float> %v496, %v498
  %v500 = and <8 x i1> %v478, %v499
  %v501 = getelementptr i8, ptr %v491, i64 32
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = fsub <8 x float> %v494, %v502
  %v504 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v503)
  %v505 = fcmp ole <8 x float> %v504, %v498
  %v506 = and <8 x i1> %v479, %v505
  %v507 = mul i64 %v477, 4
  %v508 = getelementptr i8, ptr %v470, i64 %v507
  %v509 = load float, ptr %v508, align 4
  %v510 = insertelement <8 x float> poison, float %v509, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  %v512 = fsub <8 x float> %v511, %v492
  %v513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v512)
  %v514 = fcmp ole <8 x float> %v513, %v498
  %v515 = and <8 x i1> %v480, %v514
  %v516 = fsub <8 x float> %v511, %v502
  %v517 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v516)
  %v518 = fcmp ole <8 x float> %v517, %v498
  %v519 = and <8 x i1> %v481, %v518
  %v520 = mul i64 %v477, 4
  %v521 = getelementptr i8, ptr %v472, i64 %v520
  %v522 = load float, ptr %v521, align 4
  %v523 = insertelement <8 x float> poison, float %v522, i64 0
  %v524 = shufflevector <8 x float> %v523, <8 x float> poison, <8 x i32> zeroinitializer
  %v525 = fsub <8 x float> %v524, %v492
  %v526 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v525)
  %v527 = fcmp ole <8 x float> %v526, %v498
  %v528 = and <8 x i1> %v482, %v527
  %v529 = fsub <8 x float> %v524, %v502
  %v530 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v529)
  %v531 = fcmp ole <8 x float> %v530, %v498
  %v532 = and <8 x i1> %v483, %v531
  %v533 = mul i64 %v477, 4
  %v534 = getelementptr i8, ptr %v474, i64 %v533
  %v535 = load float, ptr %v534, align 4
  %v536 = insertelement <8 x float> poison, float %v535, i64 0
  %v537 = shufflevector <8 x float> %v536, <8 x float> poison, <8 x i32> zeroinitializer
  %v538 = fsub <8 x float> %v537, %v492
  %v539 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v538)
  %v540 = fcmp ole <8 x float> %v539, %v498
  %v541 = and <8 x i1> %v484, %v540
  %v542 = fsub <8 x float> %v537, %v502
  %v543 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v542)
  %v544 = fcmp ole <8 x float> %v543, %v498
  %v545 = and <8 x i1> %v485, %v544
  %v546 = add nsw i64 %v477, 1
  br label %k.60
k.end.62:
  %v547 = mul i64 %v461, %v30
  %v548 = getelementptr i8, ptr %v24, i64 %v547
  %v549 = getelementptr i8, ptr %v548, i64 %v88
  %v550 = zext <8 x i1> %v478 to <8 x i8>
  store <8 x i8> %v550, ptr %v549, align 1
  %v551 = mul i64 %v461, %v30
  %v552 = getelementptr i8, ptr %v24, i64 %v551
  %v553 = add i64 %v88, 8
  %v554 = getelementptr i8, ptr %v552, i64 %v553
  %v555 = zext <8 x i1> %v479 to <8 x i8>
  store <8 x i8> %v555, ptr %v554, align 1
  %v556 = add i64 %v461, 1
  %v557 = mul i64 %v556, %v30
  %v558 = getelementptr i8, ptr %v24, i64 %v557
  %v559 = getelementptr i8, ptr %v558, i64 %v88
  %v560 = zext <8 x i1> %v480 to <8 x i8>
  store <8 x i8> %v560, ptr %v559, align 1
  %v561 = add i64 %v461, 1
  %v562 = mul i64 %v561, %v30
  %v563 = getelementptr i8, ptr %v24, i64 %v562
  %v564 = add i64 %v88, 8
  %v565 = getelementptr i8, ptr %v563, i64 %v564
  %v566 = zext <8 x i1> %v481 to <8 x i8>
  store <8 x i8> %v566, ptr %v565, align 1
  %v567 = add i64 %v461, 2
  %v568 = mul i64 %v567, %v30
  %v569 = getelementptr i8, ptr %v24, i64 %v568
  %v570 = getelementptr i8, ptr %v569, i64 %v88
  %v571 = zext <8 x i1> %v482 to <8 x i8>
  store <8 x i8> %v571, ptr %v570, align 1
  %v572 = add i64 %v461, 2
  %v573 = mul i64 %v572, %v30
  %v574 = getelementptr i8, ptr %v24, i64 %v573
  %v575 = add i64 %v88, 8
  %v576 = getelementptr i8, ptr %v574, i64 %v575
  %v577 = zext <8 x i1> %v483 to <8 x i8>
  store <8 x i8> %v577, ptr %v576, align 1
  %v578 = add i64 %v461, 3
  %v579 = mul i64 %v578, %v30
  %v580 = getelementptr i8, ptr %v24, i64 %v579
  %v581 = getelementptr i8, ptr %v580, i64 %v88
  %v582 = zext <8 x i1> %v484 to <8 x i8>
  store <8 x i8> %v582, ptr %v581, align 1
  %v583 = add i64 %v461, 3
  %v584 = mul i64 %v583, %v30
  %v585 = getelementptr i8, ptr %v24, i64 %v584
  %v586 = add i64 %v88, 8
  %v587 = getelementptr i8, ptr %v585, i64 %v586
  %v588 = zext <8 x i1> %v485 to <8 x i8>
  store <8 x i8> %v588, ptr %v587, align 1
  %v589 = add nsw i64 %v459, 4
  br label %i.57
i.end.59:
  br label %i.edge.63
i.edge.63:
  %v590 = phi i64 [ %v458, %i.end.59 ], [ %v636, %k.end.68 ]
  %v591 = icmp slt i64 %v590, %v47
  br i1 %v591, label %i.edge.body.64, label %i.edge.end.65
i.edge.body.64:
  %v592 = mul i64 4, %v43
  %v593 = add i64 %v592, 127
  %v594 = and i64 %v593, -128
  %v595 = add i64 %v594, 64
  %v596 = sub i64 %v590, %v44
  %v597 = mul i64 %v596, %v595
  %v598 = getelementptr i8, ptr %v28, i64 %v597
  %v599 = mul i64 4, %v43
  %v600 = getelementptr i8, ptr %arguments, i64 184
  %v601 = load float, ptr %v600, align 8
  br label %k.66
k.66:
  %v602 = phi i64 [ 0, %i.edge.body.64 ], [ %v626, %k.body.67 ]
  %v603 = phi <8 x i1> [ splat (i1 true), %i.edge.body.64 ], [ %v619, %k.body.67 ]
  %v604 = phi <8 x i1> [ splat (i1 true), %i.edge.body.64 ], [ %v625, %k.body.67 ]
  %v605 = icmp slt i64 %v602, %v6
  br i1 %v605, label %k.body.67, label %k.end.68
k.body.67:
  %v606 = mul i64 %v602, 4
  %v607 = getelementptr i8, ptr %v598, i64 %v606
  %v608 = load float, ptr %v607, align 4
  %v609 = mul i64 %v602, 64
  %v610 = getelementptr i8, ptr %v26, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = insertelement <8 x float> poison, float %v608, i64 0
  %v613 = shufflevector <8 x float> %v612, <8 x float> poison, <8 x i32> zeroinitializer
  %v614 = fsub <8 x float> %v613, %v611
  %v615 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v614)
  %v616 = insertelement <8 x float> poison, float %v601, i64 0
  %v617 = shufflevector <8 x float> %v616, <8 x float> poison, <8 x i32> zeroinitializer
  %v618 = fcmp ole <8 x float> %v615, %v617
  %v619 = and <8 x i1> %v603, %v618
  %v620 = getelementptr i8, ptr %v610, i64 32
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = fsub <8 x float> %v613, %v621
  %v623 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v622)
  %v624 = fcmp ole <8 x float> %v623, %v617
  %v625 = and <8 x i1> %v604, %v624
  %v626 = add nsw i64 %v602, 1
  br label %k.66
k.end.68:
  %v627 = mul i64 %v590, %v30
  %v628 = getelementptr i8, ptr %v24, i64 %v627
  %v629 = getelementptr i8, ptr %v628, i64 %v88
  %v630 = zext <8 x i1> %v603 to <8 x i8>
  store <8 x i8> %v630, ptr %v629, align 1
  %v631 = mul i64 %v590, %v30
  %v632 = getelementptr i8, ptr %v24, i64 %v631
  %v633 = add i64 %v88, 8
  %v634 = getelementptr i8, ptr %v632, i64 %v633
  %v635 = zext <8 x i1> %v604 to <8 x i8>
  store <8 x i8> %v635, ptr %v634, align 1
  %v636 = add nsw i64 %v590, 1
  br label %i.edge.63
i.edge.end.65:
  %v637 = add nsw i64 %v88, 16
  br label %block.12
block.end.14:
  br label %edge.block.69
edge.block.69:
  %v638 = phi i64 [ %v87, %block.end.14 ], [ %v834, %i.edge.end.104 ]
  %v639 = icmp slt i64 %v638, %v38
  br i1 %v639, label %edge.block.body.70, label %edge.block.end.71
edge.block.body.70:
  %v640 = sub i64 %v38, %v638
  %v641 = call i64 @llvm.smin.i64(i64 %v640, i64 8)
  %v642 = mul i64 32, %v6
  br label %pack.lane.72
pack.lane.72:
  %v643 = phi i64 [ 0, %edge.block.body.70 ], [ %v658, %pack.units.end.77 ]
  %v644 = icmp slt i64 %v643, %v641
  br i1 %v644, label %pack.lane.body.73, label %pack.lane.end.74
pack.lane.body.73:
  %v645 = mul i64 %v643, 4
  %v646 = getelementptr i8, ptr %v26, i64 %v645
  br label %pack.units.75
pack.units.75:
  %v647 = phi i64 [ 0, %pack.lane.body.73 ], [ %v657, %pack.units.body.76 ]
  %v648 = icmp slt i64 %v647, %v6
  br i1 %v648, label %pack.units.body.76, label %pack.units.end.77
pack.units.body.76:
  %v649 = mul i64 %v647, 32
  %v650 = getelementptr i8, ptr %v646, i64 %v649
  %v651 = add i64 %v638, %v643
  %v652 = mul i64 %v651, %v16
  %v653 = getelementptr i8, ptr %v22, i64 %v652
  %v654 = mul i64 %v647, 4
  %v655 = getelementptr i8, ptr %v653, i64 %v654
  %v656 = load float, ptr %v655, align 4
  store float %v656, ptr %v650, align 4
  %v657 = add nsw i64 %v647, 1
  br label %pack.units.75
pack.units.end.77:
  %v658 = add nsw i64 %v643, 1
  br label %pack.lane.72
pack.lane.end.74:
  br label %pack.pad.78
pack.pad.78:
  %v659 = phi i64 [ %v641, %pack.lane.end.74 ], [ %v668, %pack.pad.end.83 ]
  %v660 = icmp slt i64 %v659, 8
  br i1 %v660, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v661 = mul i64 %v659, 4
  %v662 = getelementptr i8, ptr %v26, i64 %v661
  br label %pack.pad.81
pack.pad.81:
  %v663 = phi i64 [ 0, %pack.pad.body.79 ], [ %v667, %pack.pad.body.82 ]
  %v664 = icmp slt i64 %v663, %v6
  br i1 %v664, label %pack.pad.body.82, label %pack.pad.end.83
pack.pad.body.82:
  %v665 = mul i64 %v663, 32
  %v666 = getelementptr i8, ptr %v662, i64 %v665
  store float 0x0000000000000000, ptr %v666, align 4
  %v667 = add nsw i64 %v663, 1
  br label %pack.pad.81
pack.pad.end.83:
  %v668 = add nsw i64 %v659, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v669 = mul i64 32, %v6
  %v670 = sub i64 %v47, 4
  %v671 = icmp sge i64 %v670, %v44
  %v672 = select i1 %v671, i64 %v47, i64 %v44
  br label %i.84
i.84:
  %v673 = phi i64 [ %v44, %pack.pad.end.80 ], [ %v790, %edge.end.101 ]
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %i.body.85, label %i.end.86
i.body.85:
  %v675 = call i64 @llvm.smin.i64(i64 %v673, i64 %v670)
  %v676 = mul i64 4, %v43
  %v677 = add i64 %v676, 127
  %v678 = and i64 %v677, -128
  %v679 = add i64 %v678, 64
  %v680 = sub i64 %v675, %v44
  %v681 = mul i64 %v680, %v679
  %v682 = getelementptr i8, ptr %v28, i64 %v681
  %v683 = mul i64 4, %v43
  %v684 = getelementptr i8, ptr %v682, i64 %v679
  %v685 = mul i64 %v679, 2
  %v686 = getelementptr i8, ptr %v682, i64 %v685
  %v687 = mul i64 %v679, 3
  %v688 = getelementptr i8, ptr %v682, i64 %v687
  %v689 = getelementptr i8, ptr %arguments, i64 184
  %v690 = load float, ptr %v689, align 8
  br label %k.87
k.87:
  %v691 = phi i64 [ 0, %i.body.85 ], [ %v738, %k.body.88 ]
  %v692 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v710, %k.body.88 ]
  %v693 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v719, %k.body.88 ]
  %v694 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v728, %k.body.88 ]
  %v695 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v737, %k.body.88 ]
  %v696 = icmp slt i64 %v691, %v6
  br i1 %v696, label %k.body.88, label %k.end.89
k.body.88:
  %v697 = mul i64 %v691, 4
  %v698 = getelementptr i8, ptr %v682, i64 %v697
  %v699 = load float, ptr %v698, align 4
  %v700 = mul i64 %v691, 32
  %v701 = getelementptr i8, ptr %v26, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float %v699, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fsub <8 x float> %v704, %v702
  %v706 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v705)
  %v707 = insertelement <8 x float> poison, float %v690, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = fcmp ole <8 x float> %v706, %v708
  %v710 = and <8 x i1> %v692, %v709
  %v711 = mul i64 %v691, 4
  %v712 = getelementptr i8, ptr %v684, i64 %v711
  %v713 = load float, ptr %v712, align 4
  %v714 = insertelement <8 x float> poison, float %v713, i64 0
  %v715 = shufflevector <8 x float> %v714, <8 x float> poison, <8 x i32> zeroinitializer
  %v716 = fsub <8 x float> %v715, %v702
  %v717 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v716)
  %v718 = fcmp ole <8 x float> %v717, %v708
  %v719 = and <8 x i1> %v693, %v718
  %v720 = mul i64 %v691, 4
  %v721 = getelementptr i8, ptr %v686, i64 %v720
  %v722 = load float, ptr %v721, align 4
  %v723 = insertelement <8 x float> poison, float %v722, i64 0
  %v724 = shufflevector <8 x float> %v723, <8 x float> poison, <8 x i32> zeroinitializer
  %v725 = fsub <8 x float> %v724, %v702
  %v726 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v725)
  %v727 = fcmp ole <8 x float> %v726, %v708
  %v728 = and <8 x i1> %v694, %v727
  %v729 = mul i64 %v691, 4
  %v730 = getelementptr i8, ptr %v688, i64 %v729
  %v731 = load float, ptr %v730, align 4
  %v732 = insertelement <8 x float> poison, float %v731, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  %v734 = fsub <8 x float> %v733, %v702
  %v735 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v734)
  %v736 = fcmp ole <8 x float> %v735, %v708
  %v737 = and <8 x i1> %v695, %v736
  %v738 = add nsw i64 %v691, 1
  br label %k.87
k.end.89:
  %v739 = mul i64 %v675, %v30
  %v740 = getelementptr i8, ptr %v24, i64 %v739
  %v741 = getelementptr i8, ptr %v740, i64 %v638
  %v742 = zext <8 x i1> %v692 to <8 x i8>
  store <8 x i8> %v742, ptr %v743, align 64
  br label %edge.90
edge.90:
  %v744 = phi i64 [ 0, %k.end.89 ], [ %v750, %edge.body.91 ]
  %v745 = icmp slt i64 %v744, %v641
  br i1 %v745, label %edge.body.91, label %edge.end.92
edge.body.91:
  %v746 = mul i64 %v744, 1
  %v747 = getelementptr i8, ptr %v743, i64 %v746
  %v748 = load i8, ptr %v747, align 1
  %v749 = getelementptr i8, ptr %v741, i64 %v746
  store i8 %v748, ptr %v749, align 1
  %v750 = add nsw i64 %v744, 1
  br label %edge.90
edge.end.92:
  %v751 = add i64 %v675, 1
  %v752 = mul i64 %v751, %v30
  %v753 = getelementptr i8, ptr %v24, i64 %v752
  %v754 = getelementptr i8, ptr %v753, i64 %v638
  %v755 = zext <8 x i1> %v693 to <8 x i8>
  store <8 x i8> %v755, ptr %v756, align 64
  br label %edge.93
edge.93:
  %v757 = phi i64 [ 0, %edge.end.92 ], [ %v763, %edge.body.94 ]
  %v758 = icmp slt i64 %v757, %v641
  br i1 %v758, label %edge.body.94, label %edge.end.95
edge.body.94:
  %v759 = mul i64 %v757, 1
  %v760 = getelementptr i8, ptr %v756, i64 %v759
  %v761 = load i8, ptr %v760, align 1
  %v762 = getelementptr i8, ptr %v754, i64 %v759
  store i8 %v761, ptr %v762, align 1
  %v763 = add nsw i64 %v757, 1
  br label %edge.93
edge.end.95:
  %v764 = add i64 %v675, 2
  %v765 = mul i64 %v764, %v30
  %v766 = getelementptr i8, ptr %v24, i64 %v765
  %v767 = getelementptr i8, ptr %v766, i64 %v638
  %v768 = zext <8 x i1> %v694 to <8 x i8>
  store <8 x i8> %v768, ptr %v769, align 64
  br label %edge.96
edge.96:
  %v770 = phi i64 [ 0, %edge.end.95 ], [ %v776, %edge.body.97 ]
  %v771 = icmp slt i64 %v770, %v641
  br i1 %v771, label %edge.body.97, label %edge.end.98
edge.body.97:
  %v772 = mul i64 %v770, 1
  %v773 = getelementptr i8, ptr %v769, i64 %v772
  %v774 = load i8, ptr %v773, align 1
  %v775 = getelementptr i8, ptr %v767, i64 %v772
  store i8 %v774, ptr %v775, align 1
  %v776 = add nsw i64 %v770, 1
  br label %edge.96
edge.end.98:
  %v777 = add i64 %v675, 3
  %v778 = mul i64 %v777, %v30
  %v779 = getelementptr i8, ptr %v24, i64 %v778
  %v780 = getelementptr i8, ptr %v779, i64 %v638
  %v781 = zext <8 x i1> %v695 to <8 x i8>
  store <8 x i8> %v781, ptr %v782, align 64
  br label %edge.99
edge.99:
  %v783 = phi i64 [ 0, %edge.end.98 ], [ %v789, %edge.body.100 ]
  %v784 = icmp slt i64 %v783, %v641
  br i1 %v784, label %edge.body.100, label %edge.end.101
edge.body.100:
  %v785 = mul i64 %v783, 1
  %v786 = getelementptr i8, ptr %v782, i64 %v785
  %v787 = load i8, ptr %v786, align 1
  %v788 = getelementptr i8, ptr %v780, i64 %v785
  store i8 %v787, ptr %v788, align 1
  %v789 = add nsw i64 %v783, 1
  br label %edge.99
edge.end.101:
  %v790 = add nsw i64 %v673, 4
  br label %i.84
i.end.86:
  br label %i.edge.102
i.edge.102:
  %v791 = phi i64 [ %v672, %i.end.86 ], [ %v833, %edge.end.110 ]
  %v792 = icmp slt i64 %v791, %v47
  br i1 %v792, label %i.edge.body.103, label %i.edge.end.104
i.edge.body.103:
  %v793 = mul i64 4, %v43
  %v794 = add i64 %v793, 127
  %v795 = and i64 %v794, -128
  %v796 = add i64 %v795, 64
  %v797 = sub i64 %v791, %v44
  %v798 = mul i64 %v797, %v796
  %v799 = getelementptr i8, ptr %v28, i64 %v798
  %v800 = mul i64 4, %v43
  %v801 = getelementptr i8, ptr %arguments, i64 184
  %v802 = load float, ptr %v801, align 8
  br label %k.105
k.105:
  %v803 = phi i64 [ 0, %i.edge.body.103 ], [ %v820, %k.body.106 ]
  %v804 = phi <8 x i1> [ splat (i1 true), %i.edge.body.103 ], [ %v819, %k.body.106 ]
  %v805 = icmp slt i64 %v803, %v6
  br i1 %v805, label %k.body.106, label %k.end.107
k.body.106:
  %v806 = mul i64 %v803, 4
  %v807 = getelementptr i8, ptr %v799, i64 %v806
  %v808 = load float, ptr %v807, align 4
  %v809 = mul i64 %v803, 32
  %v810 = getelementptr i8, ptr %v26, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = insertelement <8 x float> poison, float %v808, i64 0
  %v813 = shufflevector <8 x float> %v812, <8 x float> poison, <8 x i32> zeroinitializer
  %v814 = fsub <8 x float> %v813, %v811
  %v815 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v814)
  %v816 = insertelement <8 x float> poison, float %v802, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  %v818 = fcmp ole <8 x float> %v815, %v817
  %v819 = and <8 x i1> %v804, %v818
  %v820 = add nsw i64 %v803, 1
  br label %k.105
k.end.107:
  %v821 = mul i64 %v791, %v30
  %v822 = getelementptr i8, ptr %v24, i64 %v821
  %v823 = getelementptr i8, ptr %v822, i64 %v638
  %v824 = zext <8 x i1> %v804 to <8 x i8>
  store <8 x i8> %v824, ptr %v825, align 64
  br label %edge.108
edge.108:
  %v826 = phi i64 [ 0, %k.end.107 ], [ %v832, %edge.body.109 ]
  %v827 = icmp slt i64 %v826, %v641
  br i1 %v827, label %edge.body.109, label %edge.end.110
edge.body.109:
  %v828 = mul i64 %v826, 1
  %v829 = getelementptr i8, ptr %v825, i64 %v828
  %v830 = load i8, ptr %v829, align 1
  %v831 = getelementptr i8, ptr %v823, i64 %v828
  store i8 %v830, ptr %v831, align 1
  %v832 = add nsw i64 %v826, 1
  br label %edge.108
edge.end.110:
  %v833 = add nsw i64 %v791, 1
  br label %i.edge.102
i.edge.end.104:
  %v834 = add nsw i64 %v638, 8
  br label %edge.block.69
edge.block.end.71:
  %v835 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) 

