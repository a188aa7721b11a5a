
define void @rows_equal.output(ptr noundef %arguments) nounwind  {
entry:
  %v735 = alloca <8 x i8>, i64 1, align 64
  %v748 = alloca <8 x i8>, i64 1, align 64
  %v761 = alloca <8 x i8>, i64 1, align 64
  %v774 = alloca <8 x i8>, i64 1, align 64
  %v817 = alloca <8 x i8>, i64 1, align 64
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
  %v44 = phi i64 [ %v32, %entry ], [ %v827, %edge.block.end.71 ]
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
  %v52 = phi i64 [ %v44, %row.block.body.2 ], [ %v82, %pack.rest.end.11 ]
  %v53 = icmp slt i64 %v52, %v47
  br i1 %v53, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v54 = sub i64 %v52, %v44
  %v55 = mul i64 %v54, %v51
  %v56 = getelementptr i8, ptr %v28, i64 %v55
  %v57 = mul i64 4, %v43
  %v58 = urem i64 %v6, 8
  %v59 = sub i64 %v6, %v58
  br label %pack.units.7
pack.units.7:
  %v60 = phi i64 [ 0, %pack.row.body.5 ], [ %v69, %pack.units.body.8 ]
  %v61 = icmp slt i64 %v60, %v59
  br i1 %v61, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v62 = mul i64 %v52, %v16
  %v63 = getelementptr i8, ptr %v22, i64 %v62
  %v64 = mul i64 %v60, 4
  %v65 = getelementptr i8, ptr %v63, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v60, 4
  %v68 = getelementptr i8, ptr %v56, i64 %v67
  store <8 x float> %v66, ptr %v68, align 4
  %v69 = add nsw i64 %v60, 8
  br label %pack.units.7
pack.units.end.9:
  %v70 = icmp sgt i64 %v58, 0
  br i1 %v70, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v71 = mul i64 %v52, %v16
  %v72 = getelementptr i8, ptr %v22, i64 %v71
  %v73 = mul i64 %v59, 4
  %v74 = getelementptr i8, ptr %v72, i64 %v73
  %v75 = trunc i64 %v58 to i32
  %v76 = insertelement <8 x i32> poison, i32 %v75, i64 0
  %v77 = shufflevector <8 x i32> %v76, <8 x i32> poison, <8 x i32> zeroinitializer
  %v78 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v77
  %v79 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v74, <8 x i1> %v78, <8 x float> zeroinitializer)
  %v80 = mul i64 %v59, 4
  %v81 = getelementptr i8, ptr %v56, i64 %v80
  store <8 x float> %v79, ptr %v81, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v82 = add nsw i64 %v52, 1
  br label %pack.row.4
pack.row.end.6:
  %v83 = sub i64 %v38, %v36
  %v84 = urem i64 %v83, 16
  %v85 = sub i64 %v38, %v84
  br label %block.12
block.12:
  %v86 = phi i64 [ %v36, %pack.row.end.6 ], [ %v630, %i.edge.end.65 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %block.body.13, label %block.end.14
block.body.13:
  %v88 = mul i64 64, %v6
  %v89 = urem i64 %v6, 8
  %v90 = sub i64 %v6, %v89
  br label %pack.square.15
pack.square.15:
  %v91 = phi i64 [ 0, %block.body.13 ], [ %v160, %pack.square.body.16 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %pack.square.body.16, label %pack.square.end.17
pack.square.body.16:
  %v93 = mul i64 %v86, %v8
  %v94 = getelementptr i8, ptr %v14, i64 %v93
  %v95 = mul i64 %v91, 4
  %v96 = getelementptr i8, ptr %v94, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = bitcast <8 x float> %v97 to <8 x i32>
  %v99 = getelementptr i8, ptr %v96, i64 %v8
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = bitcast <8 x float> %v100 to <8 x i32>
  %v102 = mul i64 %v8, 2
  %v103 = getelementptr i8, ptr %v96, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = bitcast <8 x float> %v104 to <8 x i32>
  %v106 = mul i64 %v8, 3
  %v107 = getelementptr i8, ptr %v96, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = bitcast <8 x float> %v108 to <8 x i32>
  %v110 = mul i64 %v8, 4
  %v111 = getelementptr i8, ptr %v96, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = bitcast <8 x float> %v112 to <8 x i32>
  %v114 = mul i64 %v8, 5
  %v115 = getelementptr i8, ptr %v96, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = bitcast <8 x float> %v116 to <8 x i32>
  %v118 = mul i64 %v8, 6
  %v119 = getelementptr i8, ptr %v96, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = bitcast <8 x float> %v120 to <8 x i32>
  %v122 = mul i64 %v8, 7
  %v123 = getelementptr i8, ptr %v96, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = bitcast <8 x float> %v124 to <8 x i32>
  %v126 = shufflevector <8 x i32> %v98, <8 x i32> %v101, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v127 = shufflevector <8 x i32> %v98, <8 x i32> %v101, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v128 = shufflevector <8 x i32> %v105, <8 x i32> %v109, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v129 = shufflevector <8 x i32> %v105, <8 x i32> %v109, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v130 = shufflevector <8 x i32> %v126, <8 x i32> %v128, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v131 = shufflevector <8 x i32> %v126, <8 x i32> %v128, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v132 = shufflevector <8 x i32> %v127, <8 x i32> %v129, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v133 = shufflevector <8 x i32> %v127, <8 x i32> %v129, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v134 = shufflevector <8 x i32> %v113, <8 x i32> %v117, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v135 = shufflevector <8 x i32> %v113, <8 x i32> %v117, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v136 = shufflevector <8 x i32> %v121, <8 x i32> %v125, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v137 = shufflevector <8 x i32> %v121, <8 x i32> %v125, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v138 = shufflevector <8 x i32> %v134, <8 x i32> %v136, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v139 = shufflevector <8 x i32> %v134, <8 x i32> %v136, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v140 = shufflevector <8 x i32> %v135, <8 x i32> %v137, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v141 = shufflevector <8 x i32> %v135, <8 x i32> %v137, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v142 = shufflevector <8 x i32> %v130, <8 x i32> %v138, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v143 = shufflevector <8 x i32> %v130, <8 x i32> %v138, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v144 = shufflevector <8 x i32> %v131, <8 x i32> %v139, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v145 = shufflevector <8 x i32> %v131, <8 x i32> %v139, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v146 = shufflevector <8 x i32> %v132, <8 x i32> %v140, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v147 = shufflevector <8 x i32> %v132, <8 x i32> %v140, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v148 = shufflevector <8 x i32> %v133, <8 x i32> %v141, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v149 = shufflevector <8 x i32> %v133, <8 x i32> %v141, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v150 = mul i64 %v91, 64
  %v151 = getelementptr i8, ptr %v26, i64 %v150
  %v152 = getelementptr i8, ptr %v151, i64 0
  store <8 x i32> %v142, ptr %v152, align 4
  %v153 = getelementptr i8, ptr %v151, i64 64
  store <8 x i32> %v144, ptr %v153, align 4
  %v154 = getelementptr i8, ptr %v151, i64 128
  store <8 x i32> %v146, ptr %v154, align 4
  %v155 = getelementptr i8, ptr %v151, i64 192
  store <8 x i32> %v148, ptr %v155, align 4
  %v156 = getelementptr i8, ptr %v151, i64 256
  store <8 x i32> %v143, ptr %v156, align 4
  %v157 = getelementptr i8, ptr %v151, i64 320
  store <8 x i32> %v145, ptr %v157, align 4
  %v158 = getelementptr i8, ptr %v151, i64 384
  store <8 x i32> %v147, ptr %v158, align 4
  %v159 = getelementptr i8, ptr %v151, i64 448
  store <8 x i32> %v149, ptr %v159, align 4
  %v160 = add nsw i64 %v91, 8
  br label %pack.square.15
pack.square.end.17:
  %v161 = icmp sgt i64 %v89, 0
  br i1 %v161, label %pack.rest.18, label %pack.rest.end.19
pack.rest.18:
  %v162 = mul i64 %v86, %v8
  %v163 = getelementptr i8, ptr %v14, i64 %v162
  %v164 = mul i64 %v90, 4
  %v165 = getelementptr i8, ptr %v163, i64 %v164
  %v166 = trunc i64 %v89 to i32
  %v167 = insertelement <8 x i32> poison, i32 %v166, i64 0
  %v168 = shufflevector <8 x i32> %v167, <8 x i32> poison, <8 x i32> zeroinitializer
  %v169 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v168
  %v170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v165, <8 x i1> %v169, <8 x float> zeroinitializer)
  %v171 = bitcast <8 x float> %v170 to <8 x i32>
  %v172 = getelementptr i8, ptr %v165, i64 %v8
  %v173 = trunc i64 %v89 to i32
  %v174 = insertelement <8 x i32> poison, i32 %v173, i64 0
  %v175 = shufflevector <8 x i32> %v174, <8 x i32> poison, <8 x i32> zeroinitializer
  %v176 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v175
  %v177 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v172, <8 x i1> %v176, <8 x float> zeroinitializer)
  %v178 = bitcast <8 x float> %v177 to <8 x i32>
  %v179 = mul i64 %v8, 2
  %v180 = getelementptr i8, ptr %v165, i64 %v179
  %v181 = trunc i64 %v89 to i32
  %v182 = insertelement <8 x i32> poison, i32 %v181, i64 0
  %v183 = shufflevector <8 x i32> %v182, <8 x i32> poison, <8 x i32> zeroinitializer
  %v184 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v183
  %v185 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v180, <8 x i1> %v184, <8 x float> zeroinitializer)
  %v186 = bitcast <8 x float> %v185 to <8 x i32>
  %v187 = mul i64 %v8, 3
  %v188 = getelementptr i8, ptr %v165, i64 %v187
  %v189 = trunc i64 %v89 to i32
  %v190 = insertelement <8 x i32> poison, i32 %v189, i64 0
  %v191 = shufflevector <8 x i32> %v190, <8 x i32> poison, <8 x i32> zeroinitializer
  %v192 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v191
  %v193 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v188, <8 x i1> %v192, <8 x float> zeroinitializer)
  %v194 = bitcast <8 x float> %v193 to <8 x i32>
  %v195 = mul i64 %v8, 4
  %v196 = getelementptr i8, ptr %v165, i64 %v195
  %v197 = trunc i64 %v89 to i32
  %v198 = insertelement <8 x i32> poison, i32 %v197, i64 0
  %v199 = shufflevector <8 x i32> %v198, <8 x i32> poison, <8 x i32> zeroinitializer
  %v200 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v199
  %v201 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v196, <8 x i1> %v200, <8 x float> zeroinitializer)
  %v202 = bitcast <8 x float> %v201 to <8 x i32>
  %v203 = mul i64 %v8, 5
  %v204 = getelementptr i8, ptr %v165, i64 %v203
  %v205 = trunc i64 %v89 to i32
  %v206 = insertelement <8 x i32> poison, i32 %v205, i64 0
  %v207 = shufflevector <8 x i32> %v206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v208 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v204, <8 x i1> %v208, <8 x float> zeroinitializer)
  %v210 = bitcast <8 x float> %v209 to <8 x i32>
  %v211 = mul i64 %v8, 6
  %v212 = getelementptr i8, ptr %v165, i64 %v211
  %v213 = trunc i64 %v89 to i32
  %v214 = insertelement <8 x i32> poison, i32 %v213, i64 0
  %v215 = shufflevector <8 x i32> %v214, <8 x i32> poison, <8 x i32> zeroinitializer
  %v216 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v215
  %v217 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v212, <8 x i1> %v216, <8 x float> zeroinitializer)
  %v218 = bitcast <8 x float> %v217 to <8 x i32>
  %v219 = mul i64 %v8, 7
  %v220 = getelementptr i8, ptr %v165, i64 %v219
  %v221 = trunc i64 %v89 to i32
  %v222 = insertelement <8 x i32> poison, i32 %v221, i64 0
  %v223 = shufflevector <8 x i32> %v222, <8 x i32> poison, <8 x i32> zeroinitializer
  %v224 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v223
  %v225 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v220, <8 x i1> %v224, <8 x float> zeroinitializer)
  %v226 = bitcast <8 x float> %v225 to <8 x i32>
  %v227 = shufflevector <8 x i32> %v171, <8 x i32> %v178, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v228 = shufflevector <8 x i32> %v171, <8 x i32> %v178, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v229 = shufflevector <8 x i32> %v186, <8 x i32> %v194, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v230 = shufflevector <8 x i32> %v186, <8 x i32> %v194, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v231 = shufflevector <8 x i32> %v227, <8 x i32> %v229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v232 = shufflevector <8 x i32> %v227, <8 x i32> %v229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v233 = shufflevector <8 x i32> %v228, <8 x i32> %v230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v234 = shufflevector <8 x i32> %v228, <8 x i32> %v230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v235 = shufflevector <8 x i32> %v202, <8 x i32> %v210, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v236 = shufflevector <8 x i32> %v202, <8 x i32> %v210, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v237 = shufflevector <8 x i32> %v218, <8 x i32> %v226, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v238 = shufflevector <8 x i32> %v218, <8 x i32> %v226, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v239 = shufflevector <8 x i32> %v235, <8 x i32> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v240 = shufflevector <8 x i32> %v235, <8 x i32> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v241 = shufflevector <8 x i32> %v236, <8 x i32> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v242 = shufflevector <8 x i32> %v236, <8 x i32> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v243 = shufflevector <8 x i32> %v231, <8 x i32> %v239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x i32> %v231, <8 x i32> %v239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x i32> %v232, <8 x i32> %v240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v246 = shufflevector <8 x i32> %v232, <8 x i32> %v240, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v247 = shufflevector <8 x i32> %v233, <8 x i32> %v241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v248 = shufflevector <8 x i32> %v233, <8 x i32> %v241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v249 = shufflevector <8 x i32> %v234, <8 x i32> %v242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v250 = shufflevector <8 x i32> %v234, <8 x i32> %v242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v251 = mul i64 %v90, 64
  %v252 = getelementptr i8, ptr %v26, i64 %v251
  %v253 = icmp sgt i64 %v89, 0
  br i1 %v253, label %pack.line.20, label %pack.line.end.21
pack.line.20:
  %v254 = getelementptr i8, ptr %v252, i64 0
  store <8 x i32> %v243, ptr %v254, align 4
  br label %pack.line.end.21
pack.line.end.21:
  %v255 = icmp sgt i64 %v89, 1
  br i1 %v255, label %pack.line.22, label %pack.line.end.23
pack.line.22:
  %v256 = getelementptr i8, ptr %v252, i64 64
  store <8 x i32> %v245, ptr %v256, align 4
  br label %pack.line.end.23
pack.line.end.23:
  %v257 = icmp sgt i64 %v89, 2
  br i1 %v257, label %pack.line.24, label %pack.line.end.25
pack.line.24:
  %v258 = getelementptr i8, ptr %v252, i64 128
  store <8 x i32> %v247, ptr %v258, align 4
  br label %pack.line.end.25
pack.line.end.25:
  %v259 = icmp sgt i64 %v89, 3
  br i1 %v259, label %pack.line.26, label %pack.line.end.27
pack.line.26:
  %v260 = getelementptr i8, ptr %v252, i64 192
  store <8 x i32> %v249, ptr %v260, align 4
  br label %pack.line.end.27
pack.line.end.27:
  %v261 = icmp sgt i64 %v89, 4
  br i1 %v261, label %pack.line.28, label %pack.line.end.29
pack.line.28:
  %v262 = getelementptr i8, ptr %v252, i64 256
  store <8 x i32> %v244, ptr %v262, align 4
  br label %pack.line.end.29
pack.line.end.29:
  %v263 = icmp sgt i64 %v89, 5
  br i1 %v263, label %pack.line.30, label %pack.line.end.31
pack.line.30:
  %v264 = getelementptr i8, ptr %v252, i64 320
  store <8 x i32> %v246, ptr %v264, align 4
  br label %pack.line.end.31
pack.line.end.31:
  %v265 = icmp sgt i64 %v89, 6
  br i1 %v265, label %pack.line.32, label %pack.line.end.33
pack.line.32:
  %v266 = getelementptr i8, ptr %v252, i64 384
  store <8 x i32> %v248, ptr %v266, align 4
  br label %pack.line.end.33
pack.line.end.33:
  %v267 = icmp sgt i64 %v89, 7
  br i1 %v267, label %pack.line.34, label %pack.line.end.35
pack.line.34:
  %v268 = getelementptr i8, ptr %v252, i64 448
  store <8 x i32> %v250, ptr %v268, align 4
  br label %pack.line.end.35
pack.line.end.35:
  br label %pack.rest.end.19
pack.rest.end.19:
  %v269 = add i64 %v86, 8
  %v270 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.36
pack.square.36:
  %v271 = phi i64 [ 0, %pack.rest.end.19 ], [ %v340, %pack.square.body.37 ]
  %v272 = icmp slt i64 %v271, %v90
  br i1 %v272, label %pack.square.body.37, label %pack.square.end.38
pack.square.body.37:
  %v273 = mul i64 %v269, %v8
  %v274 = getelementptr i8, ptr %v14, i64 %v273
  %v275 = mul i64 %v271, 4
  %v276 = getelementptr i8, ptr %v274, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = bitcast <8 x float> %v277 to <8 x i32>
  %v279 = getelementptr i8, ptr %v276, i64 %v8
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = bitcast <8 x float> %v280 to <8 x i32>
  %v282 = mul i64 %v8, 2
  %v283 = getelementptr i8, ptr %v276, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = bitcast <8 x float> %v284 to <8 x i32>
  %v286 = mul i64 %v8, 3
  %v287 = getelementptr i8, ptr %v276, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = bitcast <8 x float> %v288 to <8 x i32>
  %v290 = mul i64 %v8, 4
  %v291 = getelementptr i8, ptr %v276, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = bitcast <8 x float> %v292 to <8 x i32>
  %v294 = mul i64 %v8, 5
  %v295 = getelementptr i8, ptr %v276, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = bitcast <8 x float> %v296 to <8 x i32>
  %v298 = mul i64 %v8, 6
  %v299 = getelementptr i8, ptr %v276, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = bitcast <8 x float> %v300 to <8 x i32>
  %v302 = mul i64 %v8, 7
  %v303 = getelementptr i8, ptr %v276, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = bitcast <8 x float> %v304 to <8 x i32>
  %v306 = shufflevector <8 x i32> %v278, <8 x i32> %v281, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v307 = shufflevector <8 x i32> %v278, <8 x i32> %v281, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v308 = shufflevector <8 x i32> %v285, <8 x i32> %v289, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v309 = shufflevector <8 x i32> %v285, <8 x i32> %v289, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v310 = shufflevector <8 x i32> %v306, <8 x i32> %v308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x i32> %v306, <8 x i32> %v308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x i32> %v293, <8 x i32> %v297, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v315 = shufflevector <8 x i32> %v293, <8 x i32> %v297, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v316 = shufflevector <8 x i32> %v301, <8 x i32> %v305, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v317 = shufflevector <8 x i32> %v301, <8 x i32> %v305, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v318 = shufflevector <8 x i32> %v314, <8 x i32> %v316, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x i32> %v314, <8 x i32> %v316, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v315, <8 x i32> %v317, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v321 = shufflevector <8 x i32> %v315, <8 x i32> %v317, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v322 = shufflevector <8 x i32> %v310, <8 x i32> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v323 = shufflevector <8 x i32> %v310, <8 x i32> %v318, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v324 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v325 = shufflevector <8 x i32> %v311, <8 x i32> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v326 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v327 = shufflevector <8 x i32> %v312, <8 x i32> %v320, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v328 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v329 = shufflevector <8 x i32> %v313, <8 x i32> %v321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v330 = mul i64 %v271, 64
  %v331 = getelementptr i8, ptr %v270, i64 %v330
  %v332 = getelementptr i8, ptr %v331, i64 0
  store <8 x i32> %v322, ptr %v332, align 4
  %v333 = getelementptr i8, ptr %v331, i64 64
  store <8 x i32> %v324, ptr %v333, align 4
  %v334 = getelementptr i8, ptr %v331, i64 128
  store <8 x i32> %v326, ptr %v334, align 4
  %v335 = getelementptr i8, ptr %v331, i64 192
  store <8 x i32> %v328, ptr %v335, align 4
  %v336 = getelementptr i8, ptr %v331, i64 256
  store <8 x i32> %v323, ptr %v336, align 4
  %v337 = getelementptr i8, ptr %v331, i64 320
  store <8 x i32> %v325, ptr %v337, align 4
  %v338 = getelementptr i8, ptr %v331, i64 384
  store <8 x i32> %v327, ptr %v338, align 4
  %v339 = getelementptr i8, ptr %v331, i64 448
  store <8 x i32> %v329, ptr %v339, align 4
  %v340 = add nsw i64 %v271, 8
  br label %pack.square.36
pack.square.end.38:
  %v341 = icmp sgt i64 %v89, 0
  br i1 %v341, label %pack.rest.39, label %pack.rest.end.40
pack.rest.39:
  %v342 = mul i64 %v269, %v8
  %v343 = getelementptr i8, ptr %v14, i64 %v342
  %v344 = mul i64 %v90, 4
  %v345 = getelementptr i8, ptr %v343, i64 %v344
  %v346 = trunc i64 %v89 to i32
  %v347 = insertelement <8 x i32> poison, i32 %v346, i64 0
  %v348 = shufflevector <8 x i32> %v347, <8 x i32> poison, <8 x i32> zeroinitializer
  %v349 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v348
  %v350 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v345, <8 x i1> %v349, <8 x float> zeroinitializer)
  %v351 = bitcast <8 x float> %v350 to <8 x i32>
  %v352 = getelementptr i8, ptr %v345, i64 %v8
  %v353 = trunc i64 %v89 to i32
  %v354 = insertelement <8 x i32> poison, i32 %v353, i64 0
  %v355 = shufflevector <8 x i32> %v354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v356 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v355
  %v357 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v352, <8 x i1> %v356, <8 x float> zeroinitializer)
  %v358 = bitcast <8 x float> %v357 to <8 x i32>
  %v359 = mul i64 %v8, 2
  %v360 = getelementptr i8, ptr %v345, i64 %v359
  %v361 = trunc i64 %v89 to i32
  %v362 = insertelement <8 x i32> poison, i32 %v361, i64 0
  %v363 = shufflevector <8 x i32> %v362, <8 x i32> poison, <8 x i32> zeroinitializer
  %v364 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v363
  %v365 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v360, <8 x i1> %v364, <8 x float> zeroinitializer)
  %v366 = bitcast <8 x float> %v365 to <8 x i32>
  %v367 = mul i64 %v8, 3
  %v368 = getelementptr i8, ptr %v345, i64 %v367
  %v369 = trunc i64 %v89 to i32
  %v370 = insertelement <8 x i32> poison, i32 %v369, i64 0
  %v371 = shufflevector <8 x i32> %v370, <8 x i32> poison, <8 x i32> zeroinitializer
  %v372 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v371
  %v373 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v368, <8 x i1> %v372, <8 x float> zeroinitializer)
  %v374 = bitcast <8 x float> %v373 to <8 x i32>
  %v375 = mul i64 %v8, 4
  %v376 = getelementptr i8, ptr %v345, i64 %v375
  %v377 = trunc i64 %v89 to i32
  %v378 = insertelement <8 x i32> poison, i32 %v377, i64 0
  %v379 = shufflevector <8 x i32> %v378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v380 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v379
  %v381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v376, <8 x i1> %v380, <8 x float> zeroinitializer)
  %v382 = bitcast <8 x float> %v381 to <8 x i32>
  %v383 = mul i64 %v8, 5
  %v384 = getelementptr i8, ptr %v345, i64 %v383
  %v385 = trunc i64 %v89 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  %v389 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v384, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v390 = bitcast <8 x float> %v389 to <8 x i32>
  %v391 = mul i64 %v8, 6
  %v392 = getelementptr i8, ptr %v345, i64 %v391
  %v393 = trunc i64 %v89 to i32
  %v394 = insertelement <8 x i32> poison, i32 %v393, i64 0
  %v395 = shufflevector <8 x i32> %v394, <8 x i32> poison, <8 x i32> zeroinitializer
  %v396 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v395
  %v397 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v392, <8 x i1> %v396, <8 x float> zeroinitializer)
  %v398 = bitcast <8 x float> %v397 to <8 x i32>
  %v399 = mul i64 %v8, 7
  %v400 = getelementptr i8, ptr %v345, i64 %v399
  %v401 = trunc i64 %v89 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  %v405 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v400, <8 x i1> %v404, <8 x float> zeroinitializer)
  %v406 = bitcast <8 x float> %v405 to <8 x i32>
  %v407 = shufflevector <8 x i32> %v351, <8 x i32> %v358, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v408 = shufflevector <8 x i32> %v351, <8 x i32> %v358, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v409 = shufflevector <8 x i32> %v366, <8 x i32> %v374, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v410 = shufflevector <8 x i32> %v366, <8 x i32> %v374, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v411 = shufflevector <8 x i32> %v407, <8 x i32> %v409, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v412 = shufflevector <8 x i32> %v407, <8 x i32> %v409, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v413 = shufflevector <8 x i32> %v408, <8 x i32> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v414 = shufflevector <8 x i32> %v408, <8 x i32> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v415 = shufflevector <8 x i32> %v382, <8 x i32> %v390, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v416 = shufflevector <8 x i32> %v382, <8 x i32> %v390, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v417 = shufflevector <8 x i32> %v398, <8 x i32> %v406, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v418 = shufflevector <8 x i32> %v398, <8 x i32> %v406, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v419 = shufflevector <8 x i32> %v415, <8 x i32> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v420 = shufflevector <8 x i32> %v415, <8 x i32> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v421 = shufflevector <8 x i32> %v416, <8 x i32> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v422 = shufflevector <8 x i32> %v416, <8 x i32> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v423 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x i32> %v411, <8 x i32> %v419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x i32> %v412, <8 x i32> %v420, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v428 = shufflevector <8 x i32> %v413, <8 x i32> %v421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v429 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v430 = shufflevector <8 x i32> %v414, <8 x i32> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v431 = mul i64 %v90, 64
  %v432 = getelementptr i8, ptr %v270, i64 %v431
  %v433 = icmp sgt i64 %v89, 0
  br i1 %v433, label %pack.line.41, label %pack.line.end.42
pack.line.41:
  %v434 = getelementptr i8, ptr %v432, i64 0
  store <8 x i32> %v423, ptr %v434, align 4
  br label %pack.line.end.42
pack.line.end.42:
  %v435 = icmp sgt i64 %v89, 1
  br i1 %v435, label %pack.line.43, label %pack.line.end.44
pack.line.43:
  %v436 = getelementptr i8, ptr %v432, i64 64
  store <8 x i32> %v425, ptr %v436, align 4
  br label %pack.line.end.44
pack.line.end.44:
  %v437 = icmp sgt i64 %v89, 2
  br i1 %v437, label %pack.line.45, label %pack.line.end.46
pack.line.45:
  %v438 = getelementptr i8, ptr %v432, i64 128
  store <8 x i32> %v427, ptr %v438, align 4
  br label %pack.line.end.46
pack.line.end.46:
  %v439 = icmp sgt i64 %v89, 3
  br i1 %v439, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v440 = getelementptr i8, ptr %v432, i64 192
  store <8 x i32> %v429, ptr %v440, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v441 = icmp sgt i64 %v89, 4
  br i1 %v441, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v442 = getelementptr i8, ptr %v432, i64 256
  store <8 x i32> %v424, ptr %v442, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v443 = icmp sgt i64 %v89, 5
  br i1 %v443, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v444 = getelementptr i8, ptr %v432, i64 320
  store <8 x i32> %v426, ptr %v444, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v445 = icmp sgt i64 %v89, 6
  br i1 %v445, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v446 = getelementptr i8, ptr %v432, i64 384
  store <8 x i32> %v428, ptr %v446, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v447 = icmp sgt i64 %v89, 7
  br i1 %v447, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v448 = getelementptr i8, ptr %v432, i64 448
  store <8 x i32> %v430, ptr %v448, align 4
  br label %pack.line.end.56
pack.line.end.56:
  br label %pack.rest.end.40
pack.rest.end.40:
  %v449 = mul i64 64, %v6
  %v450 = sub i64 %v47, %v44
  %v451 = urem i64 %v450, 4
  %v452 = sub i64 %v47, %v451
  br label %i.57
i.57:
  %v453 = phi i64 [ %v44, %pack.rest.end.40 ], [ %v582, %k.end.62 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %i.body.58, label %i.end.59
i.body.58:
  %v455 = mul i64 4, %v43
  %v456 = add i64 %v455, 127
  %v457 = and i64 %v456, -128
  %v458 = add i64 %v457, 64
  %v459 = sub i64 %v453, %v44
  %v460 = mul i64 %v459, %v458
  %v461 = getelementptr i8, ptr %v28, i64 %v460
  %v462 = mul i64 4, %v43
  %v463 = getelementptr i8, ptr %v461, i64 %v458
  %v464 = mul i64 %v458, 2
  %v465 = getelementptr i8, ptr %v461, i64 %v464
  %v466 = mul i64 %v458, 3
  %v467 = getelementptr i8, ptr %v461, i64 %v466
  %v468 = getelementptr i8, ptr %arguments, i64 184
  %v469 = load float, ptr %v468, align 8
  br label %k.60
k.60:
  %v470 = phi i64 [ 0, %i.body.58 ], [ %v539, %k.body.61 ]
  %v471 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v493, %k.body.61 ]
  %v472 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v499, %k.body.61 ]
  %v473 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v508, %k.body.61 ]
  %v474 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v512, %k.body.61 ]
  %v475 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v521, %k.body.61 ]
  %v476 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v525, %k.body.61 ]
  %v477 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v534, %k.body.61 ]
  %v478 = phi <8 x i1> [ splat (i1 true), %i.body.58 ], [ %v538, %k.body.61 ]
  %v479 = icmp slt i64 %v470, %v6
  br i1 %v479, label %k.body.61, label %k.end.62
k.body.61:
  %v480 = mul i64 %v470, 64
  %v481 = getelementptr i8, ptr %v26, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = mul i64 %v470, 4
  %v484 = getelementptr i8, ptr %v461, i64 %v483
  %v485 = load float, ptr %v484, align 4
  %v486 = insertelement <8 x float> poison, float %v485, i64 0
  %v487 = shufflevector <8 x float> %v486, <8 x float> poison, <8 x i32> zeroinitializer
  %v488 = fsub <8 x float> %v482, %v487
  %v489 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v488)
  %v490 = insertelement <8 x float> poison, float %v469, i64 0
  %v491 = shufflevector <8 x float> %v490, <8 x float> poison, <8 x i32> zeroinitializer
  %v492 = fcmp ole <8 x float> %v489, %v491
  %v493 = and <8 x i1> %v471, %v492
  %v494 = getelementptr i8, ptr %v481, i64 32
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = fsub <8 x float> %v495, %v487
  %v497 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v496)
  %v498 = fcmp ole <8 x float> %v497, %v491
  %v499 = and <8 x i1> %v472, %v498
  %v500 = mul i64 %v470, 4
  %v501 = getelementptr i8, ptr %v463, i64 %v500
  %v502 = load float, ptr %v501, align 4
  %v503 = insertelement <8 x float> poison, float %v502, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = fsub <8 x float> %v482, %v504
  %v506 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v505)
  %v507 = fcmp ole <8 x float> %v506, %v491
  %v508 = and <8 x i1> %v473, %v507
  %v509 = fsub <8 x float> %v495, %v504
  %v510 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v509)
  %v511 = fcmp ole <8 x float> %v510, %v491
  %v512 = and <8 x i1> %v474, %v511
  %v513 = mul i64 %v470, 4
  %v514 = getelementptr i8, ptr %v465, i64 %v513
  %v515 = load float, ptr %v514, align 4
  %v516 = insertelement <8 x float> poison, float %v515, i64 0
  %v517 = shufflevector <8 x float> %v516, <8 x float> poison, <8 x i32> zeroinitializer
  %v518 = fsub <8 x float> %v482, %v517
  %v519 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v518)
  %v520 = fcmp ole <8 x float> %v519, %v491
  %v521 = and <8 x i1> %v475, %v520
  %v522 = fsub <8 x float> %v495, %v517
  %v523 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v522)
  %v524 = fcmp ole <8 x float> %v523, %v491
  %v525 = and <8 x i1> %v476, %v524
  %v526 = mul i64 %v470, 4
  %v527 = getelementptr i8, ptr %v467, i64 %v526
  %v528 = load float, ptr %v527, align 4
  %v529 = insertelement <8 x float> poison, float %v528, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = fsub <8 x float> %v482, %v530
  %v532 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v531)
  %v533 = fcmp ole <8 x float> %v532, %v491
  %v534 = and <8 x i1> %v477, %v533
  %v535 = fsub <8 x float> %v495, %v530
  %v536 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v535)
  %v537 = fcmp ole <8 x float> %v536, %v491
  %v538 = and <8 x i1> %v478, %v537
  %v539 = add nsw i64 %v470, 1
  br label %k.60
k.end.62:
  %v540 = mul i64 %v453, %v30
  %v541 = getelementptr i8, ptr %v24, i64 %v540
  %v542 = getelementptr i8, ptr %v541, i64 %v86
  %v543 = zext <8 x i1> %v471 to <8 x i8>
  store <8 x i8> %v543, ptr %v542, align 1
  %v544 = mul i64 %v453, %v30
  %v545 = getelementptr i8, ptr %v24, i64 %v544
  %v546 = add i64 %v86, 8
  %v547 = getelementptr i8, ptr %v545, i64 %v546
  %v548 = zext <8 x i1> %v472 to <8 x i8>
  store <8 x i8> %v548, ptr %v547, align 1
  %v549 = add i64 %v453, 1
  %v550 = mul i64 %v549, %v30
  %v551 = getelementptr i8, ptr %v24, i64 %v550
  %v552 = getelementptr i8, ptr %v551, i64 %v86
  %v553 = zext <8 x i1> %v473 to <8 x i8>
  store <8 x i8> %v553, ptr %v552, align 1
  %v554 = add i64 %v453, 1
  %v555 = mul i64 %v554, %v30
  %v556 = getelementptr i8, ptr %v24, i64 %v555
  %v557 = add i64 %v86, 8
  %v558 = getelementptr i8, ptr %v556, i64 %v557
  %v559 = zext <8 x i1> %v474 to <8 x i8>
  store <8 x i8> %v559, ptr %v558, align 1
  %v560 = add i64 %v453, 2
  %v561 = mul i64 %v560, %v30
  %v562 = getelementptr i8, ptr %v24, i64 %v561
  %v563 = getelementptr i8, ptr %v562, i64 %v86
  %v564 = zext <8 x i1> %v475 to <8 x i8>
  store <8 x i8> %v564, ptr %v563, align 1
  %v565 = add i64 %v453, 2
  %v566 = mul i64 %v565, %v30
  %v567 = getelementptr i8, ptr %v24, i64 %v566
  %v568 = add i64 %v86, 8
  %v569 = getelementptr i8, ptr %v567, i64 %v568
  %v570 = zext <8 x i1> %v476 to <8 x i8>
  store <8 x i8> %v570, ptr %v569, align 1
  %v571 = add i64 %v453, 3
  %v572 = mul i64 %v571, %v30
  %v573 = getelementptr i8, ptr %v24, i64 %v572
  %v574 = getelementptr i8, ptr %v573, i64 %v86
  %v575 = zext <8 x i1> %v477 to <8 x i8>
  store <8 x i8> %v575, ptr %v574, align 1
  %v576 = add i64 %v453, 3
  %v577 = mul i64 %v576, %v30
  %v578 = getelementptr i8, ptr %v24, i64 %v577
  %v579 = add i64 %v86, 8
  %v580 = getelementptr i8, ptr %v578, i64 %v579
  %v581 = zext <8 x i1> %v478 to <8 x i8>
  store <8 x i8> %v581, ptr %v580, align 1
  %v582 = add nsw i64 %v453, 4
  br label %i.57
i.end.59:
  br label %i.edge.63
i.edge.63:
  %v583 = phi i64 [ %v452, %i.end.59 ], [ %v629, %k.end.68 ]
  %v584 = icmp slt i64 %v583, %v47
  br i1 %v584, label %i.edge.body.64, label %i.edge.end.65
i.edge.body.64:
  %v585 = mul i64 4, %v43
  %v586 = add i64 %v585, 127
  %v587 = and i64 %v586, -128
  %v588 = add i64 %v587, 64
  %v589 = sub i64 %v583, %v44
  %v590 = mul i64 %v589, %v588
  %v591 = getelementptr i8, ptr %v28, i64 %v590
  %v592 = mul i64 4, %v43
  %v593 = getelementptr i8, ptr %arguments, i64 184
  %v594 = load float, ptr %v593, align 8
  br label %k.66
k.66:
  %v595 = phi i64 [ 0, %i.edge.body.64 ], [ %v619, %k.body.67 ]
  %v596 = phi <8 x i1> [ splat (i1 true), %i.edge.body.64 ], [ %v612, %k.body.67 ]
  %v597 = phi <8 x i1> [ splat (i1 true), %i.edge.body.64 ], [ %v618, %k.body.67 ]
  %v598 = icmp slt i64 %v595, %v6
  br i1 %v598, label %k.body.67, label %k.end.68
k.body.67:
  %v599 = mul i64 %v595, 64
  %v600 = getelementptr i8, ptr %v26, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = mul i64 %v595, 4
  %v603 = getelementptr i8, ptr %v591, i64 %v602
  %v604 = load float, ptr %v603, align 4
  %v605 = insertelement <8 x float> poison, float %v604, i64 0
  %v606 = shufflevector <8 x float> %v605, <8 x float> poison, <8 x i32> zeroinitializer
  %v607 = fsub <8 x float> %v601, %v606
  %v608 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v607)
  %v609 = insertelement <8 x float> poison, float %v594, i64 0
  %v610 = shufflevector <8 x float> %v609, <8 x float> poison, <8 x i32> zeroinitializer
  %v611 = fcmp ole <8 x float> %v608, %v610
  %v612 = and <8 x i1> %v596, %v611
  %v613 = getelementptr i8, ptr %v600, i64 32
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = fsub <8 x float> %v614, %v606
  %v616 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v615)
  %v617 = fcmp ole <8 x float> %v616, %v610
  %v618 = and <8 x i1> %v597, %v617
  %v619 = add nsw i64 %v595, 1
  br label %k.66
k.end.68:
  %v620 = mul i64 %v583, %v30
  %v621 = getelementptr i8, ptr %v24, i64 %v620
  %v622 = getelementptr i8, ptr %v621, i64 %v86
  %v623 = zext <8 x i1> %v596 to <8 x i8>
  store <8 x i8> %v623, ptr %v622, align 1
  %v624 = mul i64 %v583, %v30
  %v625 = getelementptr i8, ptr %v24, i64 %v624
  %v626 = add i64 %v86, 8
  %v627 = getelementptr i8, ptr %v625, i64 %v626
  %v628 = zext <8 x i1> %v597 to <8 x i8>
  store <8 x i8> %v628, ptr %v627, align 1
  %v629 = add nsw i64 %v583, 1
  br label %i.edge.63
i.edge.end.65:
  %v630 = add nsw i64 %v86, 16
  br label %block.12
block.end.14:
  br label %edge.block.69
edge.block.69:
  %v631 = phi i64 [ %v85, %block.end.14 ], [ %v826, %i.edge.end.104 ]
  %v632 = icmp slt i64 %v631, %v38
  br i1 %v632, label %edge.block.body.70, label %edge.block.end.71
edge.block.body.70:
  %v633 = sub i64 %v38, %v631
  %v634 = call i64 @llvm.smin.i64(i64 %v633, i64 8)
  %v635 = mul i64 32, %v6
  br label %pack.lane.72
pack.lane.72:
  %v636 = phi i64 [ 0, %edge.block.body.70 ], [ %v651, %pack.units.end.77 ]
  %v637 = icmp slt i64 %v636, %v634
  br i1 %v637, label %pack.lane.body.73, label %pack.lane.end.74
pack.lane.body.73:
  %v638 = mul i64 %v636, 4
  %v639 = getelementptr i8, ptr %v26, i64 %v638
  br label %pack.units.75
pack.units.75:
  %v640 = phi i64 [ 0, %pack.lane.body.73 ], [ %v650, %pack.units.body.76 ]
  %v641 = icmp slt i64 %v640, %v6
  br i1 %v641, label %pack.units.body.76, label %pack.units.end.77
pack.units.body.76:
  %v642 = mul i64 %v640, 32
  %v643 = getelementptr i8, ptr %v639, i64 %v642
  %v644 = add i64 %v631, %v636
  %v645 = mul i64 %v644, %v8
  %v646 = getelementptr i8, ptr %v14, i64 %v645
  %v647 = mul i64 %v640, 4
  %v648 = getelementptr i8, ptr %v646, i64 %v647
  %v649 = load float, ptr %v648, align 4
  store float %v649, ptr %v643, align 4
  %v650 = add nsw i64 %v640, 1
  br label %pack.units.75
pack.units.end.77:
  %v651 = add nsw i64 %v636, 1
  br label %pack.lane.72
pack.lane.end.74:
  br label %pack.pad.78
pack.pad.78:
  %v652 = phi i64 [ %v634, %pack.lane.end.74 ], [ %v661, %pack.pad.end.83 ]
  %v653 = icmp slt i64 %v652, 8
  br i1 %v653, label %pack.pad.body.79, label %pack.pad.end.80
pack.pad.body.79:
  %v654 = mul i64 %v652, 4
  %v655 = getelementptr i8, ptr %v26, i64 %v654
  br label %pack.pad.81
pack.pad.81:
  %v656 = phi i64 [ 0, %pack.pad.body.79 ], [ %v660, %pack.pad.body.82 ]
  %v657 = icmp slt i64 %v656, %v6
  br i1 %v657, label %pack.pad.body.82, label %pack.pad.end.83
pack.pad.body.82:
  %v658 = mul i64 %v656, 32
  %v659 = getelementptr i8, ptr %v655, i64 %v658
  store float 0x0000000000000000, ptr %v659, align 4
  %v660 = add nsw i64 %v656, 1
  br label %pack.pad.81
pack.pad.end.83:
  %v661 = add nsw i64 %v652, 1
  br label %pack.pad.78
pack.pad.end.80:
  %v662 = mul i64 32, %v6
  %v663 = sub i64 %v47, %v44
  %v664 = urem i64 %v663, 4
  %v665 = sub i64 %v47, %v664
  br label %i.84
i.84:
  %v666 = phi i64 [ %v44, %pack.pad.end.80 ], [ %v782, %edge.end.101 ]
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %i.body.85, label %i.end.86
i.body.85:
  %v668 = mul i64 4, %v43
  %v669 = add i64 %v668, 127
  %v670 = and i64 %v669, -128
  %v671 = add i64 %v670, 64
  %v672 = sub i64 %v666, %v44
  %v673 = mul i64 %v672, %v671
  %v674 = getelementptr i8, ptr %v28, i64 %v673
  %v675 = mul i64 4, %v43
  %v676 = getelementptr i8, ptr %v674, i64 %v671
  %v677 = mul i64 %v671, 2
  %v678 = getelementptr i8, ptr %v674, i64 %v677
  %v679 = mul i64 %v671, 3
  %v680 = getelementptr i8, ptr %v674, i64 %v679
  %v681 = getelementptr i8, ptr %arguments, i64 184
  %v682 = load float, ptr %v681, align 8
  br label %k.87
k.87:
  %v683 = phi i64 [ 0, %i.body.85 ], [ %v730, %k.body.88 ]
  %v684 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v702, %k.body.88 ]
  %v685 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v711, %k.body.88 ]
  %v686 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v720, %k.body.88 ]
  %v687 = phi <8 x i1> [ splat (i1 true), %i.body.85 ], [ %v729, %k.body.88 ]
  %v688 = icmp slt i64 %v683, %v6
  br i1 %v688, label %k.body.88, label %k.end.89
k.body.88:
  %v689 = mul i64 %v683, 32
  %v690 = getelementptr i8, ptr %v26, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = mul i64 %v683, 4
  %v693 = getelementptr i8, ptr %v674, i64 %v692
  %v694 = load float, ptr %v693, align 4
  %v695 = insertelement <8 x float> poison, float %v694, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = fsub <8 x float> %v691, %v696
  %v698 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v697)
  %v699 = insertelement <8 x float> poison, float %v682, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  %v701 = fcmp ole <8 x float> %v698, %v700
  %v702 = and <8 x i1> %v684, %v701
  %v703 = mul i64 %v683, 4
  %v704 = getelementptr i8, ptr %v676, i64 %v703
  %v705 = load float, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float %v705, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = fsub <8 x float> %v691, %v707
  %v709 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v708)
  %v710 = fcmp ole <8 x float> %v709, %v700
  %v711 = and <8 x i1> %v685, %v710
  %v712 = mul i64 %v683, 4
  %v713 = getelementptr i8, ptr %v678, i64 %v712
  %v714 = load float, ptr %v713, align 4
  %v715 = insertelement <8 x float> poison, float %v714, i64 0
  %v716 = shufflevector <8 x float> %v715, <8 x float> poison, <8 x i32> zeroinitializer
  %v717 = fsub <8 x float> %v691, %v716
  %v718 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v717)
  %v719 = fcmp ole <8 x float> %v718, %v700
  %v720 = and <8 x i1> %v686, %v719
  %v721 = mul i64 %v683, 4
  %v722 = getelementptr i8, ptr %v680, i64 %v721
  %v723 = load float, ptr %v722, align 4
  %v724 = insertelement <8 x float> poison, float %v723, i64 0
  %v725 = shufflevector <8 x float> %v724, <8 x float> poison, <8 x i32> zeroinitializer
  %v726 = fsub <8 x float> %v691, %v725
  %v727 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v726)
  %v728 = fcmp ole <8 x float> %v727, %v700
  %v729 = and <8 x i1> %v687, %v728
  %v730 = add nsw i64 %v683, 1
  br label %k.87
k.end.89:
  %v731 = mul i64 %v666, %v30
  %v732 = getelementptr i8, ptr %v24, i64 %v731
  %v733 = getelementptr i8, ptr %v732, i64 %v631
  %v734 = zext <8 x i1> %v684 to <8 x i8>
  store <8 x i8> %v734, ptr %v735, align 64
  br label %edge.90
edge.90:
  %v736 = phi i64 [ 0, %k.end.89 ], [ %v742, %edge.body.91 ]
  %v737 = icmp slt i64 %v736, %v634
  br i1 %v737, label %edge.body.91, label %edge.end.92
edge.body.91:
  %v738 = mul i64 %v736, 1
  %v739 = getelementptr i8, ptr %v735, i64 %v738
  %v740 = load i8, ptr %v739, align 1
  %v741 = getelementptr i8, ptr %v733, i64 %v738
  store i8 %v740, ptr %v741, align 1
  %v742 = add nsw i64 %v736, 1
  br label %edge.90
edge.end.92:
  %v743 = add i64 %v666, 1
  %v744 = mul i64 %v743, %v30
  %v745 = getelementptr i8, ptr %v24, i64 %v744
  %v746 = getelementptr i8, ptr %v745, i64 %v631
  %v747 = zext <8 x i1> %v685 to <8 x i8>
  store <8 x i8> %v747, ptr %v748, align 64
  br label %edge.93
edge.93:
  %v749 = phi i64 [ 0, %edge.end.92 ], [ %v755, %edge.body.94 ]
  %v750 = icmp slt i64 %v749, %v634
  br i1 %v750, label %edge.body.94, label %edge.end.95
edge.body.94:
  %v751 = mul i64 %v749, 1
  %v752 = getelementptr i8, ptr %v748, i64 %v751
  %v753 = load i8, ptr %v752, align 1
  %v754 = getelementptr i8, ptr %v746, i64 %v751
  store i8 %v753, ptr %v754, align 1
  %v755 = add nsw i64 %v749, 1
  br label %edge.93
edge.end.95:
  %v756 = add i64 %v666, 2
  %v757 = mul i64 %v756, %v30
  %v758 = getelementptr i8, ptr %v24, i64 %v757
  %v759 = getelementptr i8, ptr %v758, i64 %v631
  %v760 = zext <8 x i1> %v686 to <8 x i8>
  store <8 x i8> %v760, ptr %v761, align 64
  br label %edge.96
edge.96:
  %v762 = phi i64 [ 0, %edge.end.95 ], [ %v768, %edge.body.97 ]
  %v763 = icmp slt i64 %v762, %v634
  br i1 %v763, label %edge.body.97, label %edge.end.98
edge.body.97:
  %v764 = mul i64 %v762, 1
  %v765 = getelementptr i8, ptr %v761, i64 %v764
  %v766 = load i8, ptr %v765, align 1
  %v767 = getelementptr i8, ptr %v759, i64 %v764
  store i8 %v766, ptr %v767, align 1
  %v768 = add nsw i64 %v762, 1
  br label %edge.96
edge.end.98:
  %v769 = add i64 %v666, 3
  %v770 = mul i64 %v769, %v30
  %v771 = getelementptr i8, ptr %v24, i64 %v770
  %v772 = getelementptr i8, ptr %v771, i64 %v631
  %v773 = zext <8 x i1> %v687 to <8 x i8>
  store <8 x i8> %v773, ptr %v774, align 64
  br label %edge.99
edge.99:
  %v775 = phi i64 [ 0, %edge.end.98 ], [ %v781, %edge.body.100 ]
  %v776 = icmp slt i64 %v775, %v634
  br i1 %v776, label %edge.body.100, label %edge.end.101
edge.body.100:
  %v777 = mul i64 %v775, 1
  %v778 = getelementptr i8, ptr %v774, i64 %v777
  %v779 = load i8, ptr %v778, align 1
  %v780 = getelementptr i8, ptr %v772, i64 %v777
  store i8 %v779, ptr %v780, align 1
  %v781 = add nsw i64 %v775, 1
  br label %edge.99
edge.end.101:
  %v782 = add nsw i64 %v666, 4
  br label %i.84
i.end.86:
  br label %i.edge.102
i.edge.102:
  %v783 = phi i64 [ %v665, %i.end.86 ], [ %v825, %edge.end.110 ]
  %v784 = icmp slt i64 %v783, %v47
  br i1 %v784, label %i.edge.body.103, label %i.edge.end.104
i.edge.body.103:
  %v785 = mul i64 4, %v43
  %v786 = add i64 %v785, 127
  %v787 = and i64 %v786, -128
  %v788 = add i64 %v787, 64
  %v789 = sub i64 %v783, %v44
  %v790 = mul i64 %v789, %v788
  %v791 = getelementptr i8, ptr %v28, i64 %v790
  %v792 = mul i64 4, %v43
  %v793 = getelementptr i8, ptr %arguments, i64 184
  %v794 = load float, ptr %v793, align 8
  br label %k.105
k.105:
  %v795 = phi i64 [ 0, %i.edge.body.103 ], [ %v812, %k.body.106 ]
  %v796 = phi <8 x i1> [ splat (i1 true), %i.edge.body.103 ], [ %v811, %k.body.106 ]
  %v797 = icmp slt i64 %v795, %v6
  br i1 %v797, label %k.body.106, label %k.end.107
k.body.106:
  %v798 = mul i64 %v795, 32
  %v799 = getelementptr i8, ptr %v26, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = mul i64 %v795, 4
  %v802 = getelementptr i8, ptr %v791, i64 %v801
  %v803 = load float, ptr %v802, align 4
  %v804 = insertelement <8 x float> poison, float %v803, i64 0
  %v805 = shufflevector <8 x float> %v804, <8 x float> poison, <8 x i32> zeroinitializer
  %v806 = fsub <8 x float> %v800, %v805
  %v807 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v806)
  %v808 = insertelement <8 x float> poison, float %v794, i64 0
  %v809 = shufflevector <8 x float> %v808, <8 x float> poison, <8 x i32> zeroinitializer
  %v810 = fcmp ole <8 x float> %v807, %v809
  %v811 = and <8 x i1> %v796, %v810
  %v812 = add nsw i64 %v795, 1
  br label %k.105
k.end.107:
  %v813 = mul i64 %v783, %v30
  %v814 = getelementptr i8, ptr %v24, i64 %v813
  %v815 = getelementptr i8, ptr %v814, i64 %v631
  %v816 = zext <8 x i1> %v796 to <8 x i8>
  store <8 x i8> %v816, ptr %v817, align 64
  br label %edge.108
edge.108:
  %v818 = phi i64 [ 0, %k.end.107 ], [ %v824, %edge.body.109 ]
  %v819 = icmp slt i64 %v818, %v634
  br i1 %v819, label %edge.body.109, label %edge.end.110
edge.body.109:
  %v820 = mul i64 %v818, 1
  %v821 = getelementptr i8, ptr %v817, i64 %v820
  %v822 = load i8, ptr %v821, align 1
  %v823 = getelementptr i8, ptr %v815, i64 %v820
  store i8 %v822, ptr %v823, align 1
  %v824 = add nsw i64 %v818, 1
  br label %edge.108
edge.end.110:
  %v825 = add nsw i64 %v783, 1
  br label %i.edge.102
i.edge.end.104:
  %v826 = add nsw i64 %v631, 8
  br label %edge.block.69
edge.block.end.71:
  %v827 = add nsw i64 %v44, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) 

