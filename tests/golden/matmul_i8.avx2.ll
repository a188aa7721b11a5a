
define void @matmul_i8.output(ptr noundef %arguments) nounwind  {
entry:
  %v81 = alloca <16 x i8>, i64 1, align 64
  %v189 = alloca <16 x i8>, i64 1, align 64
  %v202 = alloca <16 x i8>, i64 1, align 64
  %v216 = alloca <16 x i8>, i64 1, align 64
  %v230 = alloca <16 x i8>, i64 1, align 64
  %v244 = alloca <16 x i8>, i64 1, align 64
  %v258 = alloca <16 x i8>, i64 1, align 64
  %v272 = alloca <16 x i8>, i64 1, align 64
  %v286 = alloca <16 x i8>, i64 1, align 64
  %v429 = alloca <16 x i8>, i64 1, align 64
  %v442 = alloca <16 x i8>, i64 1, align 64
  %v456 = alloca <16 x i8>, i64 1, align 64
  %v470 = alloca <16 x i8>, i64 1, align 64
  %v484 = alloca <16 x i8>, i64 1, align 64
  %v498 = alloca <16 x i8>, i64 1, align 64
  %v512 = alloca <16 x i8>, i64 1, align 64
  %v526 = alloca <16 x i8>, i64 1, align 64
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
  %v25 = getelementptr i8, ptr %arguments, i64 184
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i8, ptr %arguments, i64 192
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
  %v41 = add i64 %v6, 1
  %v42 = udiv i64 %v41, 2
  %v43 = add i64 %v6, 1
  %v44 = udiv i64 %v43, 2
  %v45 = add i64 %v44, 7
  %v46 = udiv i64 %v45, 8
  %v47 = mul i64 %v46, 8
  br label %row.block.1
row.block.1:
  %v48 = phi i64 [ %v32, %entry ], [ %v1062, %edge.block.end.122 ]
  %v49 = icmp slt i64 %v48, %v34
  br i1 %v49, label %row.block.body.2, label %row.block.end.3
row.block.body.2:
  %v50 = add i64 %v48, %v40
  %v51 = call i64 @llvm.smin.i64(i64 %v34, i64 %v50)
  %v52 = mul i64 4, %v47
  %v53 = add i64 %v52, 127
  %v54 = and i64 %v53, -128
  %v55 = add i64 %v54, 64
  br label %pack.row.4
pack.row.4:
  %v56 = phi i64 [ %v48, %row.block.body.2 ], [ %v97, %pack.rest.end.11 ]
  %v57 = icmp slt i64 %v56, %v51
  br i1 %v57, label %pack.row.body.5, label %pack.row.end.6
pack.row.body.5:
  %v58 = sub i64 %v56, %v48
  %v59 = mul i64 %v58, %v55
  %v60 = getelementptr i8, ptr %v28, i64 %v59
  %v61 = mul i64 4, %v47
  %v62 = urem i64 %v6, 16
  %v63 = sub i64 %v6, %v62
  br label %pack.units.7
pack.units.7:
  %v64 = phi i64 [ 0, %pack.row.body.5 ], [ %v76, %pack.units.body.8 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v66 = mul i64 %v56, %v8
  %v67 = getelementptr i8, ptr %v14, i64 %v66
  %v68 = getelementptr i8, ptr %v67, i64 %v64
  %v69 = load <16 x i8>, ptr %v68, align 1
  %v70 = sext <16 x i8> %v69 to <16 x i16>
  %v71 = bitcast <16 x i16> %v70 to <8 x i32>
  %v72 = add i64 %v64, 1
  %v73 = udiv i64 %v72, 2
  %v74 = mul i64 %v73, 4
  %v75 = getelementptr i8, ptr %v60, i64 %v74
  store <8 x i32> %v71, ptr %v75, align 4
  %v76 = add nsw i64 %v64, 16
  br label %pack.units.7
pack.units.end.9:
  %v77 = icmp sgt i64 %v62, 0
  br i1 %v77, label %pack.rest.10, label %pack.rest.end.11
pack.rest.10:
  %v78 = mul i64 %v56, %v8
  %v79 = getelementptr i8, ptr %v14, i64 %v78
  %v80 = getelementptr i8, ptr %v79, i64 %v63
  store <16 x i8> zeroinitializer, ptr %v81, align 64
  br label %edge.12
edge.12:
  %v82 = phi i64 [ 0, %pack.rest.10 ], [ %v89, %edge.body.13 ]
  %v83 = icmp slt i64 %v82, %v62
  br i1 %v83, label %edge.body.13, label %edge.end.14
edge.body.13:
  %v84 = mul i64 %v82, 1
  %v85 = mul i64 %v82, 1
  %v86 = getelementptr i8, ptr %v80, i64 %v84
  %v87 = load i8, ptr %v86, align 1
  %v88 = getelementptr i8, ptr %v81, i64 %v85
  store i8 %v87, ptr %v88, align 1
  %v89 = add nsw i64 %v82, 1
  br label %edge.12
edge.end.14:
  %v90 = load <16 x i8>, ptr %v81, align 64
  %v91 = sext <16 x i8> %v90 to <16 x i16>
  %v92 = bitcast <16 x i16> %v91 to <8 x i32>
  %v93 = add i64 %v63, 1
  %v94 = udiv i64 %v93, 2
  %v95 = mul i64 %v94, 4
  %v96 = getelementptr i8, ptr %v60, i64 %v95
  store <8 x i32> %v92, ptr %v96, align 4
  br label %pack.rest.end.11
pack.rest.end.11:
  %v97 = add nsw i64 %v56, 1
  br label %pack.row.4
pack.row.end.6:
  %v98 = sub i64 %v38, %v36
  %v99 = urem i64 %v98, 16
  %v100 = sub i64 %v38, %v99
  br label %block.15
block.15:
  %v101 = phi i64 [ %v36, %pack.row.end.6 ], [ %v819, %i.edge.end.116 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %block.body.16, label %block.end.17
block.body.16:
  %v103 = mul i64 64, %v42
  %v104 = urem i64 %v6, 16
  %v105 = sub i64 %v6, %v104
  br label %pack.square.18
pack.square.18:
  %v106 = phi i64 [ 0, %block.body.16 ], [ %v184, %pack.square.body.19 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %pack.square.body.19, label %pack.square.end.20
pack.square.body.19:
  %v108 = mul i64 %v101, %v16
  %v109 = getelementptr i8, ptr %v22, i64 %v108
  %v110 = getelementptr i8, ptr %v109, i64 %v106
  %v111 = load <16 x i8>, ptr %v110, align 1
  %v112 = sext <16 x i8> %v111 to <16 x i16>
  %v113 = bitcast <16 x i16> %v112 to <8 x i32>
  %v114 = getelementptr i8, ptr %v110, i64 %v16
  %v115 = load <16 x i8>, ptr %v114, align 1
  %v116 = sext <16 x i8> %v115 to <16 x i16>
  %v117 = bitcast <16 x i16> %v116 to <8 x i32>
  %v118 = mul i64 %v16, 2
  %v119 = getelementptr i8, ptr %v110, i64 %v118
  %v120 = load <16 x i8>, ptr %v119, align 1
  %v121 = sext <16 x i8> %v120 to <16 x i16>
  %v122 = bitcast <16 x i16> %v121 to <8 x i32>
  %v123 = mul i64 %v16, 3
  %v124 = getelementptr i8, ptr %v110, i64 %v123
  %v125 = load <16 x i8>, ptr %v124, align 1
  %v126 = sext <16 x i8> %v125 to <16 x i16>
  %v127 = bitcast <16 x i16> %v126 to <8 x i32>
  %v128 = mul i64 %v16, 4
  %v129 = getelementptr i8, ptr %v110, i64 %v128
  %v130 = load <16 x i8>, ptr %v129, align 1
  %v131 = sext <16 x i8> %v130 to <16 x i16>
  %v132 = bitcast <16 x i16> %v131 to <8 x i32>
  %v133 = mul i64 %v16, 5
  %v134 = getelementptr i8, ptr %v110, i64 %v133
  %v135 = load <16 x i8>, ptr %v134, align 1
  %v136 = sext <16 x i8> %v135 to <16 x i16>
  %v137 = bitcast <16 x i16> %v136 to <8 x i32>
  %v138 = mul i64 %v16, 6
  %v139 = getelementptr i8, ptr %v110, i64 %v138
  %v140 = load <16 x i8>, ptr %v139, align 1
  %v141 = sext <16 x i8> %v140 to <16 x i16>
  %v142 = bitcast <16 x i16> %v141 to <8 x i32>
  %v143 = mul i64 %v16, 7
  %v144 = getelementptr i8, ptr %v110, i64 %v143
  %v145 = load <16 x i8>, ptr %v144, align 1
  %v146 = sext <16 x i8> %v145 to <16 x i16>
  %v147 = bitcast <16 x i16> %v146 to <8 x i32>
  %v148 = shufflevector <8 x i32> %v113, <8 x i32> %v117, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v149 = shufflevector <8 x i32> %v113, <8 x i32> %v117, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v150 = shufflevector <8 x i32> %v122, <8 x i32> %v127, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v151 = shufflevector <8 x i32> %v122, <8 x i32> %v127, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v152 = shufflevector <8 x i32> %v148, <8 x i32> %v150, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v153 = shufflevector <8 x i32> %v148, <8 x i32> %v150, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v154 = shufflevector <8 x i32> %v149, <8 x i32> %v151, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v155 = shufflevector <8 x i32> %v149, <8 x i32> %v151, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v156 = shufflevector <8 x i32> %v132, <8 x i32> %v137, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v157 = shufflevector <8 x i32> %v132, <8 x i32> %v137, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v158 = shufflevector <8 x i32> %v142, <8 x i32> %v147, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v159 = shufflevector <8 x i32> %v142, <8 x i32> %v147, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v160 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v161 = shufflevector <8 x i32> %v156, <8 x i32> %v158, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v162 = shufflevector <8 x i32> %v157, <8 x i32> %v159, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v163 = shufflevector <8 x i32> %v157, <8 x i32> %v159, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v164 = shufflevector <8 x i32> %v152, <8 x i32> %v160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v165 = shufflevector <8 x i32> %v152, <8 x i32> %v160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v166 = shufflevector <8 x i32> %v153, <8 x i32> %v161, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v167 = shufflevector <8 x i32> %v153, <8 x i32> %v161, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v168 = shufflevector <8 x i32> %v154, <8 x i32> %v162, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v169 = shufflevector <8 x i32> %v154, <8 x i32> %v162, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v170 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v171 = shufflevector <8 x i32> %v155, <8 x i32> %v163, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v172 = add i64 %v106, 1
  %v173 = udiv i64 %v172, 2
  %v174 = mul i64 %v173, 64
  %v175 = getelementptr i8, ptr %v26, i64 %v174
  %v176 = getelementptr i8, ptr %v175, i64 0
  store <8 x i32> %v164, ptr %v176, align 4
  %v177 = getelementptr i8, ptr %v175, i64 64
  store <8 x i32> %v166, ptr %v177, align 4
  %v178 = getelementptr i8, ptr %v175, i64 128
  store <8 x i32> %v168, ptr %v178, align 4
  %v179 = getelementptr i8, ptr %v175, i64 192
  store <8 x i32> %v170, ptr %v179, align 4
  %v180 = getelementptr i8, ptr %v175, i64 256
  store <8 x i32> %v165, ptr %v180, align 4
  %v181 = getelementptr i8, ptr %v175, i64 320
  store <8 x i32> %v167, ptr %v181, align 4
  %v182 = getelementptr i8, ptr %v175, i64 384
  store <8 x i32> %v169, ptr %v182, align 4
  %v183 = getelementptr i8, ptr %v175, i64 448
  store <8 x i32> %v171, ptr %v183, align 4
  %v184 = add nsw i64 %v106, 16
  br label %pack.square.18
pack.square.end.20:
  %v185 = icmp sgt i64 %v104, 0
  br i1 %v185, label %pack.rest.21, label %pack.rest.end.22
pack.rest.21:
  %v186 = mul i64 %v101, %v16
  %v187 = getelementptr i8, ptr %v22, i64 %v186
  %v188 = getelementptr i8, ptr %v187, i64 %v105
  store <16 x i8> zeroinitializer, ptr %v189, align 64
  br label %edge.23
edge.23:
  %v190 = phi i64 [ 0, %pack.rest.21 ], [ %v197, %edge.body.24 ]
  %v191 = icmp slt i64 %v190, %v104
  br i1 %v191, label %edge.body.24, label %edge.end.25
edge.body.24:
  %v192 = mul i64 %v190, 1
  %v193 = mul i64 %v190, 1
  %v194 = getelementptr i8, ptr %v188, i64 %v192
  %v195 = load i8, ptr %v194, align 1
  %v196 = getelementptr i8, ptr %v189, i64 %v193
  store i8 %v195, ptr %v196, align 1
  %v197 = add nsw i64 %v190, 1
  br label %edge.23
edge.end.25:
  %v198 = load <16 x i8>, ptr %v189, align 64
  %v199 = sext <16 x i8> %v198 to <16 x i16>
  %v200 = bitcast <16 x i16> %v199 to <8 x i32>
  %v201 = getelementptr i8, ptr %v188, i64 %v16
  store <16 x i8> zeroinitializer, ptr %v202, align 64
  br label %edge.26
edge.26:
  %v203 = phi i64 [ 0, %edge.end.25 ], [ %v210, %edge.body.27 ]
  %v204 = icmp slt i64 %v203, %v104
  br i1 %v204, label %edge.body.27, label %edge.end.28
edge.body.27:
  %v205 = mul i64 %v203, 1
  %v206 = mul i64 %v203, 1
  %v207 = getelementptr i8, ptr %v201, i64 %v205
  %v208 = load i8, ptr %v207, align 1
  %v209 = getelementptr i8, ptr %v202, i64 %v206
  store i8 %v208, ptr %v209, align 1
  %v210 = add nsw i64 %v203, 1
  br label %edge.26
edge.end.28:
  %v211 = load <16 x i8>, ptr %v202, align 64
  %v212 = sext <16 x i8> %v211 to <16 x i16>
  %v213 = bitcast <16 x i16> %v212 to <8 x i32>
  %v214 = mul i64 %v16, 2
  %v215 = getelementptr i8, ptr %v188, i64 %v214
  store <16 x i8> zeroinitializer, ptr %v216, align 64
  br label %edge.29
edge.29:
  %v217 = phi i64 [ 0, %edge.end.28 ], [ %v224, %edge.body.30 ]
  %v218 = icmp slt i64 %v217, %v104
  br i1 %v218, label %edge.body.30, label %edge.end.31
edge.body.30:
  %v219 = mul i64 %v217, 1
  %v220 = mul i64 %v217, 1
  %v221 = getelementptr i8, ptr %v215, i64 %v219
  %v222 = load i8, ptr %v221, align 1
  %v223 = getelementptr i8, ptr %v216, i64 %v220
  store i8 %v222, ptr %v223, align 1
  %v224 = add nsw i64 %v217, 1
  br label %edge.29
edge.end.31:
  %v225 = load <16 x i8>, ptr %v216, align 64
  %v226 = sext <16 x i8> %v225 to <16 x i16>
  %v227 = bitcast <16 x i16> %v226 to <8 x i32>
  %v228 = mul i64 %v16, 3
  %v229 = getelementptr i8, ptr %v188, i64 %v228
  store <16 x i8> zeroinitializer, ptr %v230, align 64
  br label %edge.32
edge.32:
  %v231 = phi i64 [ 0, %edge.end.31 ], [ %v238, %edge.body.33 ]
  %v232 = icmp slt i64 %v231, %v104
  br i1 %v232, label %edge.body.33, label %edge.end.34
edge.body.33:
  %v233 = mul i64 %v231, 1
  %v234 = mul i64 %v231, 1
  %v235 = getelementptr i8, ptr %v229, i64 %v233
  %v236 = load i8, ptr %v235, align 1
  %v237 = getelementptr i8, ptr %v230, i64 %v234
  store i8 %v236, ptr %v237, align 1
  %v238 = add nsw i64 %v231, 1
  br label %edge.32
edge.end.34:
  %v239 = load <16 x i8>, ptr %v230, align 64
  %v240 = sext <16 x i8> %v239 to <16 x i16>
  %v241 = bitcast <16 x i16> %v240 to <8 x i32>
  %v242 = mul i64 %v16, 4
  %v243 = getelementptr i8, ptr %v188, i64 %v242
  store <16 x i8> zeroinitializer, ptr %v244, align 64
  br label %edge.35
edge.35:
  %v245 = phi i64 [ 0, %edge.end.34 ], [ %v252, %edge.body.36 ]
  %v246 = icmp slt i64 %v245, %v104
  br i1 %v246, label %edge.body.36, label %edge.end.37
edge.body.36:
  %v247 = mul i64 %v245, 1
  %v248 = mul i64 %v245, 1
  %v249 = getelementptr i8, ptr %v243, i64 %v247
  %v250 = load i8, ptr %v249, align 1
  %v251 = getelementptr i8, ptr %v244, i64 %v248
  store i8 %v250, ptr %v251, align 1
  %v252 = add nsw i64 %v245, 1
  br label %edge.35
edge.end.37:
  %v253 = load <16 x i8>, ptr %v244, align 64
  %v254 = sext <16 x i8> %v253 to <16 x i16>
  %v255 = bitcast <16 x i16> %v254 to <8 x i32>
  %v256 = mul i64 %v16, 5
  %v257 = getelementptr i8, ptr %v188, i64 %v256
  store <16 x i8> zeroinitializer, ptr %v258, align 64
  br label %edge.38
edge.38:
  %v259 = phi i64 [ 0, %edge.end.37 ], [ %v266, %edge.body.39 ]
  %v260 = icmp slt i64 %v259, %v104
  br i1 %v260, label %edge.body.39, label %edge.end.40
edge.body.39:
  %v261 = mul i64 %v259, 1
  %v262 = mul i64 %v259, 1
  %v263 = getelementptr i8, ptr %v257, i64 %v261
  %v264 = load i8, ptr %v263, align 1
  %v265 = getelementptr i8, ptr %v258, i64 %v262
  store i8 %v264, ptr %v265, align 1
  %v266 = add nsw i64 %v259, 1
  br label %edge.38
edge.end.40:
  %v267 = load <16 x i8>, ptr %v258, align 64
  %v268 = sext <16 x i8> %v267 to <16 x i16>
  %v269 = bitcast <16 x i16> %v268 to <8 x i32>
  %v270 = mul i64 %v16, 6
  %v271 = getelementptr i8, ptr %v188, i64 %v270
  store <16 x i8> zeroinitializer, ptr %v272, align 64
  br label %edge.41
edge.41:
  %v273 = phi i64 [ 0, %edge.end.40 ], [ %v280, %edge.body.42 ]
  %v274 = icmp slt i64 %v273, %v104
  br i1 %v274, label %edge.body.42, label %edge.end.43
edge.body.42:
  %v275 = mul i64 %v273, 1
  %v276 = mul i64 %v273, 1
  %v277 = getelementptr i8, ptr %v271, i64 %v275
  %v278 = load i8, ptr %v277, align 1
  %v279 = getelementptr i8, ptr %v272, i64 %v276
  store i8 %v278, ptr %v279, align 1
  %v280 = add nsw i64 %v273, 1
  br label %edge.41
edge.end.43:
  %v281 = load <16 x i8>, ptr %v272, align 64
  %v282 = sext <16 x i8> %v281 to <16 x i16>
  %v283 = bitcast <16 x i16> %v282 to <8 x i32>
  %v284 = mul i64 %v16, 7
  %v285 = getelementptr i8, ptr %v188, i64 %v284
  store <16 x i8> zeroinitializer, ptr %v286, align 64
  br label %edge.44
edge.44:
  %v287 = phi i64 [ 0, %edge.end.43 ], [ %v294, %edge.body.45 ]
  %v288 = icmp slt i64 %v287, %v104
  br i1 %v288, label %edge.body.45, label %edge.end.46
edge.body.45:
  %v289 = mul i64 %v287, 1
  %v290 = mul i64 %v287, 1
  %v291 = getelementptr i8, ptr %v285, i64 %v289
  %v292 = load i8, ptr %v291, align 1
  %v293 = getelementptr i8, ptr %v286, i64 %v290
  store i8 %v292, ptr %v293, align 1
  %v294 = add nsw i64 %v287, 1
  br label %edge.44
edge.end.46:
  %v295 = load <16 x i8>, ptr %v286, align 64
  %v296 = sext <16 x i8> %v295 to <16 x i16>
  %v297 = bitcast <16 x i16> %v296 to <8 x i32>
  %v298 = shufflevector <8 x i32> %v200, <8 x i32> %v213, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v299 = shufflevector <8 x i32> %v200, <8 x i32> %v213, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v300 = shufflevector <8 x i32> %v227, <8 x i32> %v241, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v301 = shufflevector <8 x i32> %v227, <8 x i32> %v241, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v302 = shufflevector <8 x i32> %v298, <8 x i32> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x i32> %v298, <8 x i32> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x i32> %v299, <8 x i32> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x i32> %v299, <8 x i32> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x i32> %v255, <8 x i32> %v269, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v307 = shufflevector <8 x i32> %v255, <8 x i32> %v269, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v308 = shufflevector <8 x i32> %v283, <8 x i32> %v297, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v309 = shufflevector <8 x i32> %v283, <8 x i32> %v297, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v310 = shufflevector <8 x i32> %v306, <8 x i32> %v308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x i32> %v306, <8 x i32> %v308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x i32> %v307, <8 x i32> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x i32> %v302, <8 x i32> %v310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v315 = shufflevector <8 x i32> %v302, <8 x i32> %v310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v316 = shufflevector <8 x i32> %v303, <8 x i32> %v311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v317 = shufflevector <8 x i32> %v303, <8 x i32> %v311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v318 = shufflevector <8 x i32> %v304, <8 x i32> %v312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v319 = shufflevector <8 x i32> %v304, <8 x i32> %v312, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v320 = shufflevector <8 x i32> %v305, <8 x i32> %v313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v321 = shufflevector <8 x i32> %v305, <8 x i32> %v313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v322 = add i64 %v105, 1
  %v323 = udiv i64 %v322, 2
  %v324 = mul i64 %v323, 64
  %v325 = getelementptr i8, ptr %v26, i64 %v324
  %v326 = add i64 %v104, 1
  %v327 = udiv i64 %v326, 2
  %v328 = icmp sgt i64 %v327, 0
  br i1 %v328, label %pack.line.47, label %pack.line.end.48
pack.line.47:
  %v329 = getelementptr i8, ptr %v325, i64 0
  store <8 x i32> %v314, ptr %v329, align 4
  br label %pack.line.end.48
pack.line.end.48:
  %v330 = icmp sgt i64 %v327, 1
  br i1 %v330, label %pack.line.49, label %pack.line.end.50
pack.line.49:
  %v331 = getelementptr i8, ptr %v325, i64 64
  store <8 x i32> %v316, ptr %v331, align 4
  br label %pack.line.end.50
pack.line.end.50:
  %v332 = icmp sgt i64 %v327, 2
  br i1 %v332, label %pack.line.51, label %pack.line.end.52
pack.line.51:
  %v333 = getelementptr i8, ptr %v325, i64 128
  store <8 x i32> %v318, ptr %v333, align 4
  br label %pack.line.end.52
pack.line.end.52:
  %v334 = icmp sgt i64 %v327, 3
  br i1 %v334, label %pack.line.53, label %pack.line.end.54
pack.line.53:
  %v335 = getelementptr i8, ptr %v325, i64 192
  store <8 x i32> %v320, ptr %v335, align 4
  br label %pack.line.end.54
pack.line.end.54:
  %v336 = icmp sgt i64 %v327, 4
  br i1 %v336, label %pack.line.55, label %pack.line.end.56
pack.line.55:
  %v337 = getelementptr i8, ptr %v325, i64 256
  store <8 x i32> %v315, ptr %v337, align 4
  br label %pack.line.end.56
pack.line.end.56:
  %v338 = icmp sgt i64 %v327, 5
  br i1 %v338, label %pack.line.57, label %pack.line.end.58
pack.line.57:
  %v339 = getelementptr i8, ptr %v325, i64 320
  store <8 x i32> %v317, ptr %v339, align 4
  br label %pack.line.end.58
pack.line.end.58:
  %v340 = icmp sgt i64 %v327, 6
  br i1 %v340, label %pack.line.59, label %pack.line.end.60
pack.line.59:
  %v341 = getelementptr i8, ptr %v325, i64 384
  store <8 x i32> %v319, ptr %v341, align 4
  br label %pack.line.end.60
pack.line.end.60:
  %v342 = icmp sgt i64 %v327, 7
  br i1 %v342, label %pack.line.61, label %pack.line.end.62
pack.line.61:
  %v343 = getelementptr i8, ptr %v325, i64 448
  store <8 x i32> %v321, ptr %v343, align 4
  br label %pack.line.end.62
pack.line.end.62:
  br label %pack.rest.end.22
pack.rest.end.22:
  %v344 = add i64 %v101, 8
  %v345 = getelementptr i8, ptr %v26, i64 32
  br label %pack.square.63
pack.square.63:
  %v346 = phi i64 [ 0, %pack.rest.end.22 ], [ %v424, %pack.square.body.64 ]
  %v347 = icmp slt i64 %v346, %v105
  br i1 %v347, label %pack.square.body.64, label %pack.square.end.65
pack.square.body.64:
  %v348 = mul i64 %v344, %v16
  %v349 = getelementptr i8, ptr %v22, i64 %v348
  %v350 = getelementptr i8, ptr %v349, i64 %v346
  %v351 = load <16 x i8>, ptr %v350, align 1
  %v352 = sext <16 x i8> %v351 to <16 x i16>
  %v353 = bitcast <16 x i16> %v352 to <8 x i32>
  %v354 = getelementptr i8, ptr %v350, i64 %v16
  %v355 = load <16 x i8>, ptr %v354, align 1
  %v356 = sext <16 x i8> %v355 to <16 x i16>
  %v357 = bitcast <16 x i16> %v356 to <8 x i32>
  %v358 = mul i64 %v16, 2
  %v359 = getelementptr i8, ptr %v350, i64 %v358
  %v360 = load <16 x i8>, ptr %v359, align 1
  %v361 = sext <16 x i8> %v360 to <16 x i16>
  %v362 = bitcast <16 x i16> %v361 to <8 x i32>
  %v363 = mul i64 %v16, 3
  %v364 = getelementptr i8, ptr %v350, i64 %v363
  %v365 = load <16 x i8>, ptr %v364, align 1
  %v366 = sext <16 x i8> %v365 to <16 x i16>
  %v367 = bitcast <16 x i16> %v366 to <8 x i32>
  %v368 = mul i64 %v16, 4
  %v369 = getelementptr i8, ptr %v350, i64 %v368
  %v370 = load <16 x i8>, ptr %v369, align 1
  %v371 = sext <16 x i8> %v370 to <16 x i16>
  %v372 = bitcast <16 x i16> %v371 to <8 x i32>
  %v373 = mul i64 %v16, 5
  %v374 = getelementptr i8, ptr %v350, i64 %v373
  %v375 = load <16 x i8>, ptr %v374, align 1
  %v376 = sext <16 x i8> %v375 to <16 x i16>
  %v377 = bitcast <16 x i16> %v376 to <8 x i32>
  %v378 = mul i64 %v16, 6
  %v379 = getelementptr i8, ptr %v350, i64 %v378
  %v380 = load <16 x i8>, ptr %v379, align 1
  %v381 = sext <16 x i8> %v380 to <16 x i16>
  %v382 = bitcast <16 x i16> %v381 to <8 x i32>
  %v383 = mul i64 %v16, 7
  %v384 = getelementptr i8, ptr %v350, i64 %v383
  %v385 = load <16 x i8>, ptr %v384, align 1
  %v386 = sext <16 x i8> %v385 to <16 x i16>
  %v387 = bitcast <16 x i16> %v386 to <8 x i32>
  %v388 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v389 = shufflevector <8 x i32> %v353, <8 x i32> %v357, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v390 = shufflevector <8 x i32> %v362, <8 x i32> %v367, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v391 = shufflevector <8 x i32> %v362, <8 x i32> %v367, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v392 = shufflevector <8 x i32> %v388, <8 x i32> %v390, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v393 = shufflevector <8 x i32> %v388, <8 x i32> %v390, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v394 = shufflevector <8 x i32> %v389, <8 x i32> %v391, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v395 = shufflevector <8 x i32> %v389, <8 x i32> %v391, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v396 = shufflevector <8 x i32> %v372, <8 x i32> %v377, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v397 = shufflevector <8 x i32> %v372, <8 x i32> %v377, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v398 = shufflevector <8 x i32> %v382, <8 x i32> %v387, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v399 = shufflevector <8 x i32> %v382, <8 x i32> %v387, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v400 = shufflevector <8 x i32> %v396, <8 x i32> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x i32> %v396, <8 x i32> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v403 = shufflevector <8 x i32> %v397, <8 x i32> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v404 = shufflevector <8 x i32> %v392, <8 x i32> %v400, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v405 = shufflevector <8 x i32> %v392, <8 x i32> %v400, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v406 = shufflevector <8 x i32> %v393, <8 x i32> %v401, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v407 = shufflevector <8 x i32> %v393, <8 x i32> %v401, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v408 = shufflevector <8 x i32> %v394, <8 x i32> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v409 = shufflevector <8 x i32> %v394, <8 x i32> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v410 = shufflevector <8 x i32> %v395, <8 x i32> %v403, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v411 = shufflevector <8 x i32> %v395, <8 x i32> %v403, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v412 = add i64 %v346, 1
  %v413 = udiv i64 %v412, 2
  %v414 = mul i64 %v413, 64
  %v415 = getelementptr i8, ptr %v345, i64 %v414
  %v416 = getelementptr i8, ptr %v415, i64 0
  store <8 x i32> %v404, ptr %v416, align 4
  %v417 = getelementptr i8, ptr %v415, i64 64
  store <8 x i32> %v406, ptr %v417, align 4
  %v418 = getelementptr i8, ptr %v415, i64 128
  store <8 x i32> %v408, ptr %v418, align 4
  %v419 = getelementptr i8, ptr %v415, i64 192
  store <8 x i32> %v410, ptr %v419, align 4
  %v420 = getelementptr i8, ptr %v415, i64 256
  store <8 x i32> %v405, ptr %v420, align 4
  %v421 = getelementptr i8, ptr %v415, i64 320
  store <8 x i32> %v407, ptr %v421, align 4
  %v422 = getelementptr i8, ptr %v415, i64 384
  store <8 x i32> %v409, ptr %v422, align 4
  %v423 = getelementptr i8, ptr %v415, i64 448
  store <8 x i32> %v411, ptr %v423, align 4
  %v424 = add nsw i64 %v346, 16
  br label %pack.square.63
pack.square.end.65:
  %v425 = icmp sgt i64 %v104, 0
  br i1 %v425, label %pack.rest.66, label %pack.rest.end.67
pack.rest.66:
  %v426 = mul i64 %v344, %v16
  %v427 = getelementptr i8, ptr %v22, i64 %v426
  %v428 = getelementptr i8, ptr %v427, i64 %v105
  store <16 x i8> zeroinitializer, ptr %v429, align 64
  br label %edge.68
edge.68:
  %v430 = phi i64 [ 0, %pack.rest.66 ], [ %v437, %edge.body.69 ]
  %v431 = icmp slt i64 %v430, %v104
  br i1 %v431, label %edge.body.69, label %edge.end.70
edge.body.69:
  %v432 = mul i64 %v430, 1
  %v433 = mul i64 %v430, 1
  %v434 = getelementptr i8, ptr %v428, i64 %v432
  %v435 = load i8, ptr %v434, align 1
  %v436 = getelementptr i8, ptr %v429, i64 %v433
  store i8 %v435, ptr %v436, align 1
  %v437 = add nsw i64 %v430, 1
  br label %edge.68
edge.end.70:
  %v438 = load <16 x i8>, ptr %v429, align 64
  %v439 = sext <16 x i8> %v438 to <16 x i16>
  %v440 = bitcast <16 x i16> %v439 to <8 x i32>
  %v441 = getelementptr i8, ptr %v428, i64 %v16
  store <16 x i8> zeroinitializer, ptr %v442, align 64
  br label %edge.71
edge.71:
  %v443 = phi i64 [ 0, %edge.end.70 ], [ %v450, %edge.body.72 ]
  %v444 = icmp slt i64 %v443, %v104
  br i1 %v444, label %edge.body.72, label %edge.end.73
edge.body.72:
  %v445 = mul i64 %v443, 1
  %v446 = mul i64 %v443, 1
  %v447 = getelementptr i8, ptr %v441, i64 %v445
  %v448 = load i8, ptr %v447, align 1
  %v449 = getelementptr i8, ptr %v442, i64 %v446
  store i8 %v448, ptr %v449, align 1
  %v450 = add nsw i64 %v443, 1
  br label %edge.71
edge.end.73:
  %v451 = load <16 x i8>, ptr %v442, align 64
  %v452 = sext <16 x i8> %v451 to <16 x i16>
  %v453 = bitcast <16 x i16> %v452 to <8 x i32>
  %v454 = mul i64 %v16, 2
  %v455 = getelementptr i8, ptr %v428, i64 %v454
  store <16 x i8> zeroinitializer, ptr %v456, align 64
  br label %edge.74
edge.74:
  %v457 = phi i64 [ 0, %edge.end.73 ], [ %v464, %edge.body.75 ]
  %v458 = icmp slt i64 %v457, %v104
  br i1 %v458, label %edge.body.75, label %edge.end.76
edge.body.75:
  %v459 = mul i64 %v457, 1
  %v460 = mul i64 %v457, 1
  %v461 = getelementptr i8, ptr %v455, i64 %v459
  %v462 = load i8, ptr %v461, align 1
  %v463 = getelementptr i8, ptr %v456, i64 %v460
  store i8 %v462, ptr %v463, align 1
  %v464 = add nsw i64 %v457, 1
  br label %edge.74
edge.end.76:
  %v465 = load <16 x i8>, ptr %v456, align 64
  %v466 = sext <16 x i8> %v465 to <16 x i16>
  %v467 = bitcast <16 x i16> %v466 to <8 x i32>
  %v468 = mul i64 %v16, 3
  %v469 = getelementptr i8, ptr %v428, i64 %v468
  store <16 x i8> zeroinitializer, ptr %v470, align 64
  br label %edge.77
edge.77:
  %v471 = phi i64 [ 0, %edge.end.76 ], [ %v478, %edge.body.78 ]
  %v472 = icmp slt i64 %v471, %v104
  br i1 %v472, label %edge.body.78, label %edge.end.79
edge.body.78:
  %v473 = mul i64 %v471, 1
  %v474 = mul i64 %v471, 1
  %v475 = getelementptr i8, ptr %v469, i64 %v473
  %v476 = load i8, ptr %v475, align 1
  %v477 = getelementptr i8, ptr %v470, i64 %v474
  store i8 %v476, ptr %v477, align 1
  %v478 = add nsw i64 %v471, 1
  br label %edge.77
edge.end.79:
  %v479 = load <16 x i8>, ptr %v470, align 64
  %v480 = sext <16 x i8> %v479 to <16 x i16>
  %v481 = bitcast <16 x i16> %v480 to <8 x i32>
  %v482 = mul i64 %v16, 4
  %v483 = getelementptr i8, ptr %v428, i64 %v482
  store <16 x i8> zeroinitializer, ptr %v484, align 64
  br label %edge.80
edge.80:
  %v485 = phi i64 [ 0, %edge.end.79 ], [ %v492, %edge.body.81 ]
  %v486 = icmp slt i64 %v485, %v104
  br i1 %v486, label %edge.body.81, label %edge.end.82
edge.body.81:
  %v487 = mul i64 %v485, 1
  %v488 = mul i64 %v485, 1
  %v489 = getelementptr i8, ptr %v483, i64 %v487
  %v490 = load i8, ptr %v489, align 1
  %v491 = getelementptr i8, ptr %v484, i64 %v488
  store i8 %v490, ptr %v491, align 1
  %v492 = add nsw i64 %v485, 1
  br label %edge.80
edge.end.82:
  %v493 = load <16 x i8>, ptr %v484, align 64
  %v494 = sext <16 x i8> %v493 to <16 x i16>
  %v495 = bitcast <16 x i16> %v494 to <8 x i32>
  %v496 = mul i64 %v16, 5
  %v497 = getelementptr i8, ptr %v428, i64 %v496
  store <16 x i8> zeroinitializer, ptr %v498, align 64
  br label %edge.83
edge.83:
  %v499 = phi i64 [ 0, %edge.end.82 ], [ %v506, %edge.body.84 ]
  %v500 = icmp slt i64 %v499, %v104
  br i1 %v500, label %edge.body.84, label %edge.end.85
edge.body.84:
  %v501 = mul i64 %v499, 1
  %v502 = mul i64 %v499, 1
  %v503 = getelementptr i8, ptr %v497, i64 %v501
  %v504 = load i8, ptr %v503, align 1
  %v505 = getelementptr i8, ptr %v498, i64 %v502
  store i8 %v504, ptr %v505, align 1
  %v506 = add nsw i64 %v499, 1
  br label %edge.83
edge.end.85:
  %v507 = load <16 x i8>, ptr %v498, align 64
  %v508 = sext <16 x i8> %v507 to <16 x i16>
  %v509 = bitcast <16 x i16> %v508 to <8 x i32>
  %v510 = mul i64 %v16, 6
  %v511 = getelementptr i8, ptr %v428, i64 %v510
  store <16 x i8> zeroinitializer, ptr %v512, align 64
  br label %edge.86
edge.86:
  %v513 = phi i64 [ 0, %edge.end.85 ], [ %v520, %edge.body.87 ]
  %v514 = icmp slt i64 %v513, %v104
  br i1 %v514, label %edge.body.87, label %edge.end.88
edge.body.87:
  %v515 = mul i64 %v513, 1
  %v516 = mul i64 %v513, 1
  %v517 = getelementptr i8, ptr %v511, i64 %v515
  %v518 = load i8, ptr %v517, align 1
  %v519 = getelementptr i8, ptr %v512, i64 %v516
  store i8 %v518, ptr %v519, align 1
  %v520 = add nsw i64 %v513, 1
  br label %edge.86
edge.end.88:
  %v521 = load <16 x i8>, ptr %v512, align 64
  %v522 = sext <16 x i8> %v521 to <16 x i16>
  %v523 = bitcast <16 x i16> %v522 to <8 x i32>
  %v524 = mul i64 %v16, 7
  %v525 = getelementptr i8, ptr %v428, i64 %v524
  store <16 x i8> zeroinitializer, ptr %v526, align 64
  br label %edge.89
edge.89:
  %v527 = phi i64 [ 0, %edge.end.88 ], [ %v534, %edge.body.90 ]
  %v528 = icmp slt i64 %v527, %v104
  br i1 %v528, label %edge.body.90, label %edge.end.91
edge.body.90:
  %v529 = mul i64 %v527, 1
  %v530 = mul i64 %v527, 1
  %v531 = getelementptr i8, ptr %v525, i64 %v529
  %v532 = load i8, ptr %v531, align 1
  %v533 = getelementptr i8, ptr %v526, i64 %v530
  store i8 %v532, ptr %v533, align 1
  %v534 = add nsw i64 %v527, 1
  br label %edge.89
edge.end.91:
  %v535 = load <16 x i8>, ptr %v526, align 64
  %v536 = sext <16 x i8> %v535 to <16 x i16>
  %v537 = bitcast <16 x i16> %v536 to <8 x i32>
  %v538 = shufflevector <8 x i32> %v440, <8 x i32> %v453, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v539 = shufflevector <8 x i32> %v440, <8 x i32> %v453, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v540 = shufflevector <8 x i32> %v467, <8 x i32> %v481, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v541 = shufflevector <8 x i32> %v467, <8 x i32> %v481, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v542 = shufflevector <8 x i32> %v538, <8 x i32> %v540, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v543 = shufflevector <8 x i32> %v538, <8 x i32> %v540, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v544 = shufflevector <8 x i32> %v539, <8 x i32> %v541, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v545 = shufflevector <8 x i32> %v539, <8 x i32> %v541, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v546 = shufflevector <8 x i32> %v495, <8 x i32> %v509, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v547 = shufflevector <8 x i32> %v495, <8 x i32> %v509, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v548 = shufflevector <8 x i32> %v523, <8 x i32> %v537, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v549 = shufflevector <8 x i32> %v523, <8 x i32> %v537, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v550 = shufflevector <8 x i32> %v546, <8 x i32> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v551 = shufflevector <8 x i32> %v546, <8 x i32> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v552 = shufflevector <8 x i32> %v547, <8 x i32> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v553 = shufflevector <8 x i32> %v547, <8 x i32> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v554 = shufflevector <8 x i32> %v542, <8 x i32> %v550, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v555 = shufflevector <8 x i32> %v542, <8 x i32> %v550, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v556 = shufflevector <8 x i32> %v543, <8 x i32> %v551, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v557 = shufflevector <8 x i32> %v543, <8 x i32> %v551, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v558 = shufflevector <8 x i32> %v544, <8 x i32> %v552, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v559 = shufflevector <8 x i32> %v544, <8 x i32> %v552, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v560 = shufflevector <8 x i32> %v545, <8 x i32> %v553, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v561 = shufflevector <8 x i32> %v545, <8 x i32> %v553, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v562 = add i64 %v105, 1
  %v563 = udiv i64 %v562, 2
  %v564 = mul i64 %v563, 64
  %v565 = getelementptr i8, ptr %v345, i64 %v564
  %v566 = add i64 %v104, 1
  %v567 = udiv i64 %v566, 2
  %v568 = icmp sgt i64 %v567, 0
  br i1 %v568, label %pack.line.92, label %pack.line.end.93
pack.line.92:
  %v569 = getelementptr i8, ptr %v565, i64 0
  store <8 x i32> %v554, ptr %v569, align 4
  br label %pack.line.end.93
pack.line.end.93:
  %v570 = icmp sgt i64 %v567, 1
  br i1 %v570, label %pack.line.94, label %pack.line.end.95
pack.line.94:
  %v571 = getelementptr i8, ptr %v565, i64 64
  store <8 x i32> %v556, ptr %v571, align 4
  br label %pack.line.end.95
pack.line.end.95:
  %v572 = icmp sgt i64 %v567, 2
  br i1 %v572, label %pack.line.96, label %pack.line.end.97
pack.line.96:
  %v573 = getelementptr i8, ptr %v565, i64 128
  store <8 x i32> %v558, ptr %v573, align 4
  br label %pack.line.end.97
pack.line.end.97:
  %v574 = icmp sgt i64 %v567, 3
  br i1 %v574, label %pack.line.98, label %pack.line.end.99
pack.line.98:
  %v575 = getelementptr i8, ptr %v565, i64 192
  store <8 x i32> %v560, ptr %v575, align 4
  br label %pack.line.end.99
pack.line.end.99:
  %v576 = icmp sgt i64 %v567, 4
  br i1 %v576, label %pack.line.100, label %pack.line.end.101
pack.line.100:
  %v577 = getelementptr i8, ptr %v565, i64 256
  store <8 x i32> %v555, ptr %v577, align 4
  br label %pack.line.end.101
pack.line.end.101:
  %v578 = icmp sgt i64 %v567, 5
  br i1 %v578, label %pack.line.102, label %pack.line.end.103
pack.line.102:
  %v579 = getelementptr i8, ptr %v565, i64 320
  store <8 x i32> %v557, ptr %v579, align 4
  br label %pack.line.end.103
pack.line.end.103:
  %v580 = icmp sgt i64 %v567, 6
  br i1 %v580, label %pack.line.104, label %pack.line.end.105
pack.line.104:
  %v581 = getelementptr i8, ptr %v565, i64 384
  store <8 x i32> %v559, ptr %v581, align 4
  br label %pack.line.end.105
pack.line.end.105:
  %v582 = icmp sgt i64 %v567, 7
  br i1 %v582, label %pack.line.106, label %pack.line.end.107
pack.line.106:
  %v583 = getelementptr i8, ptr %v565, i64 448
  store <8 x i32> %v561, ptr %v583, align 4
  br label %pack.line.end.107
pack.line.end.107:
  br label %pack.rest.end.67
pack.rest.end.67:
  %v584 = mul i64 64, %v42
  %v585 = sub i64 %v51, %v48
  %v586 = urem i64 %v585, 6
  %v587 = sub i64 %v51, %v586
  br label %i.108
i.108:
  %v588 = phi i64 [ %v48, %pack.rest.end.67 ], [ %v772, %k.end.113 ]
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %i.body.109, label %i.end.110
i.body.109:
  %v590 = mul i64 4, %v47
  %v591 = add i64 %v590, 127
  %v592 = and i64 %v591, -128
  %v593 = add i64 %v592, 64
  %v594 = sub i64 %v588, %v48
  %v595 = mul i64 %v594, %v593
  %v596 = getelementptr i8, ptr %v28, i64 %v595
  %v597 = mul i64 4, %v47
  %v598 = getelementptr i8, ptr %v596, i64 %v593
  %v599 = mul i64 %v593, 2
  %v600 = getelementptr i8, ptr %v596, i64 %v599
  %v601 = mul i64 %v593, 3
  %v602 = getelementptr i8, ptr %v596, i64 %v601
  %v603 = mul i64 %v593, 4
  %v604 = getelementptr i8, ptr %v596, i64 %v603
  %v605 = mul i64 %v593, 5
  %v606 = getelementptr i8, ptr %v596, i64 %v605
  %v607 = mul i64 %v6, 16
  %v608 = add i64 %v607, 31
  %v609 = udiv i64 %v608, 32
  br label %k.111
k.111:
  %v610 = phi i64 [ 0, %i.body.109 ], [ %v707, %k.body.112 ]
  %v611 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v635, %k.body.112 ]
  %v612 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v641, %k.body.112 ]
  %v613 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v650, %k.body.112 ]
  %v614 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v654, %k.body.112 ]
  %v615 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v663, %k.body.112 ]
  %v616 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v667, %k.body.112 ]
  %v617 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v676, %k.body.112 ]
  %v618 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v680, %k.body.112 ]
  %v619 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v689, %k.body.112 ]
  %v620 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v693, %k.body.112 ]
  %v621 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v702, %k.body.112 ]
  %v622 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v706, %k.body.112 ]
  %v623 = icmp slt i64 %v610, %v609
  br i1 %v623, label %k.body.112, label %k.end.113
k.body.112:
  %v624 = mul i64 %v610, 4
  %v625 = getelementptr i8, ptr %v596, i64 %v624
  %v626 = load i32, ptr %v625, align 4
  %v627 = insertelement <8 x i32> poison, i32 %v626, i64 0
  %v628 = shufflevector <8 x i32> %v627, <8 x i32> poison, <8 x i32> zeroinitializer
  %v629 = mul i64 %v610, 64
  %v630 = getelementptr i8, ptr %v26, i64 %v629
  %v631 = load <8 x i32>, ptr %v630, align 4
  %v632 = bitcast <8 x i32> %v628 to <16 x i16>
  %v633 = bitcast <8 x i32> %v631 to <16 x i16>
  %v634 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v632, <16 x i16> %v633)
  %v635 = add <8 x i32> %v611, %v634
  %v636 = getelementptr i8, ptr %v630, i64 32
  %v637 = load <8 x i32>, ptr %v636, align 4
  %v638 = bitcast <8 x i32> %v628 to <16 x i16>
  %v639 = bitcast <8 x i32> %v637 to <16 x i16>
  %v640 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v638, <16 x i16> %v639)
  %v641 = add <8 x i32> %v612, %v640
  %v642 = mul i64 %v610, 4
  %v643 = getelementptr i8, ptr %v598, i64 %v642
  %v644 = load i32, ptr %v643, align 4
  %v645 = insertelement <8 x i32> poison, i32 %v644, i64 0
  %v646 = shufflevector <8 x i32> %v645, <8 x i32> poison, <8 x i32> zeroinitializer
  %v647 = bitcast <8 x i32> %v646 to <16 x i16>
  %v648 = bitcast <8 x i32> %v631 to <16 x i16>
  %v649 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v647, <16 x i16> %v648)
  %v650 = add <8 x i32> %v613, %v649
  %v651 = bitcast <8 x i32> %v646 to <16 x i16>
  %v652 = bitcast <8 x i32> %v637 to <16 x i16>
  %v653 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v651, <16 x i16> %v652)
  %v654 = add <8 x i32> %v614, %v653
  %v655 = mul i64 %v610, 4
  %v656 = getelementptr i8, ptr %v600, i64 %v655
  %v657 = load i32, ptr %v656, align 4
  %v658 = insertelement <8 x i32> poison, i32 %v657, i64 0
  %v659 = shufflevector <8 x i32> %v658, <8 x i32> poison, <8 x i32> zeroinitializer
  %v660 = bitcast <8 x i32> %v659 to <16 x i16>
  %v661 = bitcast <8 x i32> %v631 to <16 x i16>
  %v662 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v660, <16 x i16> %v661)
  %v663 = add <8 x i32> %v615, %v662
  %v664 = bitcast <8 x i32> %v659 to <16 x i16>
  %v665 = bitcast <8 x i32> %v637 to <16 x i16>
  %v666 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v664, <16 x i16> %v665)
  %v667 = add <8 x i32> %v616, %v666
  %v668 = mul i64 %v610, 4
  %v669 = getelementptr i8, ptr %v602, i64 %v668
  %v670 = load i32, ptr %v669, align 4
  %v671 = insertelement <8 x i32> poison, i32 %v670, i64 0
  %v672 = shufflevector <8 x i32> %v671, <8 x i32> poison, <8 x i32> zeroinitializer
  %v673 = bitcast <8 x i32> %v672 to <16 x i16>
  %v674 = bitcast <8 x i32> %v631 to <16 x i16>
  %v675 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v673, <16 x i16> %v674)
  %v676 = add <8 x i32> %v617, %v675
  %v677 = bitcast <8 x i32> %v672 to <16 x i16>
  %v678 = bitcast <8 x i32> %v637 to <16 x i16>
  %v679 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v677, <16 x i16> %v678)
  %v680 = add <8 x i32> %v618, %v679
  %v681 = mul i64 %v610, 4
  %v682 = getelementptr i8, ptr %v604, i64 %v681
  %v683 = load i32, ptr %v682, align 4
  %v684 = insertelement <8 x i32> poison, i32 %v683, i64 0
  %v685 = shufflevector <8 x i32> %v684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v686 = bitcast <8 x i32> %v685 to <16 x i16>
  %v687 = bitcast <8 x i32> %v631 to <16 x i16>
  %v688 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v686, <16 x i16> %v687)
  %v689 = add <8 x i32> %v619, %v688
  %v690 = bitcast <8 x i32> %v685 to <16 x i16>
  %v691 = bitcast <8 x i32> %v637 to <16 x i16>
  %v692 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v690, <16 x i16> %v691)
  %v693 = add <8 x i32> %v620, %v692
  %v694 = mul i64 %v610, 4
  %v695 = getelementptr i8, ptr %v606, i64 %v694
  %v696 = load i32, ptr %v695, align 4
  %v697 = insertelement <8 x i32> poison, i32 %v696, i64 0
  %v698 = shufflevector <8 x i32> %v697, <8 x i32> poison, <8 x i32> zeroinitializer
  %v699 = bitcast <8 x i32> %v698 to <16 x i16>
  %v700 = bitcast <8 x i32> %v631 to <16 x i16>
  %v701 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v699, <16 x i16> %v700)
  %v702 = add <8 x i32> %v621, %v701
  %v703 = bitcast <8 x i32> %v698 to <16 x i16>
  %v704 = bitcast <8 x i32> %v637 to <16 x i16>
  %v705 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v703, <16 x i16> %v704)
  %v706 = add <8 x i32> %v622, %v705
  %v707 = add nsw i64 %v610, 1
  br label %k.111
k.end.113:
  %v708 = mul i64 %v588, %v30
  %v709 = getelementptr i8, ptr %v24, i64 %v708
  %v710 = mul i64 %v101, 4
  %v711 = getelementptr i8, ptr %v709, i64 %v710
  store <8 x i32> %v611, ptr %v711, align 4
  %v712 = mul i64 %v588, %v30
  %v713 = getelementptr i8, ptr %v24, i64 %v712
  %v714 = add i64 %v101, 8
  %v715 = mul i64 %v714, 4
  %v716 = getelementptr i8, ptr %v713, i64 %v715
  store <8 x i32> %v612, ptr %v716, align 4
  %v717 = add i64 %v588, 1
  %v718 = mul i64 %v717, %v30
  %v719 = getelementptr i8, ptr %v24, i64 %v718
  %v720 = mul i64 %v101, 4
  %v721 = getelementptr i8, ptr %v719, i64 %v720
  store <8 x i32> %v613, ptr %v721, align 4
  %v722 = add i64 %v588, 1
  %v723 = mul i64 %v722, %v30
  %v724 = getelementptr i8, ptr %v24, i64 %v723
  %v725 = add i64 %v101, 8
  %v726 = mul i64 %v725, 4
  %v727 = getelementptr i8, ptr %v724, i64 %v726
  store <8 x i32> %v614, ptr %v727, align 4
  %v728 = add i64 %v588, 2
  %v729 = mul i64 %v728, %v30
  %v730 = getelementptr i8, ptr %v24, i64 %v729
  %v731 = mul i64 %v101, 4
  %v732 = getelementptr i8, ptr %v730, i64 %v731
  store <8 x i32> %v615, ptr %v732, align 4
  %v733 = add i64 %v588, 2
  %v734 = mul i64 %v733, %v30
  %v735 = getelementptr i8, ptr %v24, i64 %v734
  %v736 = add i64 %v101, 8
  %v737 = mul i64 %v736, 4
  %v738 = getelementptr i8, ptr %v735, i64 %v737
  store <8 x i32> %v616, ptr %v738, align 4
  %v739 = add i64 %v588, 3
  %v740 = mul i64 %v739, %v30
  %v741 = getelementptr i8, ptr %v24, i64 %v740
  %v742 = mul i64 %v101, 4
  %v743 = getelementptr i8, ptr %v741, i64 %v742
  store <8 x i32> %v617, ptr %v743, align 4
  %v744 = add i64 %v588, 3
  %v745 = mul i64 %v744, %v30
  %v746 = getelementptr i8, ptr %v24, i64 %v745
  %v747 = add i64 %v101, 8
  %v748 = mul i64 %v747, 4
  %v749 = getelementptr i8, ptr %v746, i64 %v748
  store <8 x i32> %v618, ptr %v749, align 4
  %v750 = add i64 %v588, 4
  %v751 = mul i64 %v750, %v30
  %v752 = getelementptr i8, ptr %v24, i64 %v751
  %v753 = mul i64 %v101, 4
  %v754 = getelementptr i8, ptr %v752, i64 %v753
  store <8 x i32> %v619, ptr %v754, align 4
  %v755 = add i64 %v588, 4
  %v756 = mul i64 %v755, %v30
  %v757 = getelementptr i8, ptr %v24, i64 %v756
  %v758 = add i64 %v101, 8
  %v759 = mul i64 %v758, 4
  %v760 = getelementptr i8, ptr %v757, i64 %v759
  store <8 x i32> %v620, ptr %v760, align 4
  %v761 = add i64 %v588, 5
  %v762 = mul i64 %v761, %v30
  %v763 = getelementptr i8, ptr %v24, i64 %v762
  %v764 = mul i64 %v101, 4
  %v765 = getelementptr i8, ptr %v763, i64 %v764
  store <8 x i32> %v621, ptr %v765, align 4
  %v766 = add i64 %v588, 5
  %v767 = mul i64 %v766, %v30
  %v768 = getelementptr i8, ptr %v24, i64 %v767
  %v769 = add i64 %v101, 8
  %v770 = mul i64 %v769, 4
  %v771 = getelementptr i8, ptr %v768, i64 %v770
  store <8 x i32> %v622, ptr %v771, align 4
  %v772 = add nsw i64 %v588, 6
  br label %i.108
i.end.110:
  br label %i.edge.114
i.edge.114:
  %v773 = phi i64 [ %v587, %i.end.110 ], [ %v818, %k.end.119 ]
  %v774 = icmp slt i64 %v773, %v51
  br i1 %v774, label %i.edge.body.115, label %i.edge.end.116
i.edge.body.115:
  %v775 = mul i64 4, %v47
  %v776 = add i64 %v775, 127
  %v777 = and i64 %v776, -128
  %v778 = add i64 %v777, 64
  %v779 = sub i64 %v773, %v48
  %v780 = mul i64 %v779, %v778
  %v781 = getelementptr i8, ptr %v28, i64 %v780
  %v782 = mul i64 4, %v47
  %v783 = mul i64 %v6, 16
  %v784 = add i64 %v783, 31
  %v785 = udiv i64 %v784, 32
  br label %k.117
k.117:
  %v786 = phi i64 [ 0, %i.edge.body.115 ], [ %v808, %k.body.118 ]
  %v787 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v801, %k.body.118 ]
  %v788 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v807, %k.body.118 ]
  %v789 = icmp slt i64 %v786, %v785
  br i1 %v789, label %k.body.118, label %k.end.119
k.body.118:
  %v790 = mul i64 %v786, 4
  %v791 = getelementptr i8, ptr %v781, i64 %v790
  %v792 = load i32, ptr %v791, align 4
  %v793 = insertelement <8 x i32> poison, i32 %v792, i64 0
  %v794 = shufflevector <8 x i32> %v793, <8 x i32> poison, <8 x i32> zeroinitializer
  %v795 = mul i64 %v786, 64
  %v796 = getelementptr i8, ptr %v26, i64 %v795
  %v797 = load <8 x i32>, ptr %v796, align 4
  %v798 = bitcast <8 x i32> %v794 to <16 x i16>
  %v799 = bitcast <8 x i32> %v797 to <16 x i16>
  %v800 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v798, <16 x i16> %v799)
  %v801 = add <8 x i32> %v787, %v800
  %v802 = getelementptr i8, ptr %v796, i64 32
  %v803 = load <8 x i32>, ptr %v802, align 4
  %v804 = bitcast <8 x i32> %v794 to <16 x i16>
  %v805 = bitcast <8 x i32> %v803 to <16 x i16>
  %v806 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v804, <16 x i16> %v805)
  %v807 = add <8 x i32> %v788, %v806
  %v808 = add nsw i64 %v786, 1
  br label %k.117
k.end.119:
  %v809 = mul i64 %v773, %v30
  %v810 = getelementptr i8, ptr %v24, i64 %v809
  %v811 = mul i64 %v101, 4
  %v812 = getelementptr i8, ptr %v810, i64 %v811
  store <8 x i32> %v787, ptr %v812, align 4
  %v813 = mul i64 %v773, %v30
  %v814 = getelementptr i8, ptr %v24, i64 %v813
  %v815 = add i64 %v101, 8
  %v816 = mul i64 %v815, 4
  %v817 = getelementptr i8, ptr %v814, i64 %v816
  store <8 x i32> %v788, ptr %v817, align 4
  %v818 = add nsw i64 %v773, 1
  br label %i.edge.114
i.edge.end.116:
  %v819 = add nsw i64 %v101, 16
  br label %block.15
block.end.17:
  br label %edge.block.120
edge.block.120:
  %v820 = phi i64 [ %v100, %block.end.17 ], [ %v1061, %i.edge.end.145 ]
  %v821 = icmp slt i64 %v820, %v38
  br i1 %v821, label %edge.block.body.121, label %edge.block.end.122
edge.block.body.121:
  %v822 = sub i64 %v38, %v820
  %v823 = call i64 @llvm.smin.i64(i64 %v822, i64 8)
  %v824 = mul i64 32, %v42
  br label %pack.lane.123
pack.lane.123:
  %v825 = phi i64 [ 0, %edge.block.body.121 ], [ %v866, %pack.rest.end.130 ]
  %v826 = icmp slt i64 %v825, %v823
  br i1 %v826, label %pack.lane.body.124, label %pack.lane.end.125
pack.lane.body.124:
  %v827 = mul i64 %v825, 4
  %v828 = getelementptr i8, ptr %v26, i64 %v827
  %v829 = urem i64 %v6, 2
  %v830 = sub i64 %v6, %v829
  br label %pack.units.126
pack.units.126:
  %v831 = phi i64 [ 0, %pack.lane.body.124 ], [ %v853, %pack.units.body.127 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %pack.units.body.127, label %pack.units.end.128
pack.units.body.127:
  %v833 = add i64 %v831, 1
  %v834 = add i64 %v831, 1
  %v835 = udiv i64 %v834, 2
  %v836 = mul i64 %v835, 32
  %v837 = getelementptr i8, ptr %v828, i64 %v836
  %v838 = add i64 %v820, %v825
  %v839 = mul i64 %v838, %v16
  %v840 = getelementptr i8, ptr %v22, i64 %v839
  %v841 = getelementptr i8, ptr %v840, i64 %v831
  %v842 = load i8, ptr %v841, align 1
  %v843 = sext i8 %v842 to i16
  %v844 = zext i16 %v843 to i32
  %v845 = mul i64 %v838, %v16
  %v846 = getelementptr i8, ptr %v22, i64 %v845
  %v847 = getelementptr i8, ptr %v846, i64 %v833
  %v848 = load i8, ptr %v847, align 1
  %v849 = sext i8 %v848 to i16
  %v850 = zext i16 %v849 to i32
  %v851 = shl i32 %v850, 16
  %v852 = or i32 %v844, %v851
  store i32 %v852, ptr %v837, align 4
  %v853 = add nsw i64 %v831, 2
  br label %pack.units.126
pack.units.end.128:
  %v854 = icmp eq i64 %v829, 1
  br i1 %v854, label %pack.rest.129, label %pack.rest.end.130
pack.rest.129:
  %v855 = add i64 %v830, 1
  %v856 = udiv i64 %v855, 2
  %v857 = mul i64 %v856, 32
  %v858 = getelementptr i8, ptr %v828, i64 %v857
  %v859 = add i64 %v820, %v825
  %v860 = mul i64 %v859, %v16
  %v861 = getelementptr i8, ptr %v22, i64 %v860
  %v862 = getelementptr i8, ptr %v861, i64 %v830
  %v863 = load i8, ptr %v862, align 1
  %v864 = sext i8 %v863 to i16
  %v865 = zext i16 %v864 to i32
  store i32 %v865, ptr %v858, align 4
  br label %pack.rest.end.130
pack.rest.end.130:
  %v866 = add nsw i64 %v825, 1
  br label %pack.lane.123
pack.lane.end.125:
  br label %pack.pad.131
pack.pad.131:
  %v867 = phi i64 [ %v823, %pack.lane.end.125 ], [ %v876, %pack.pad.end.136 ]
  %v868 = icmp slt i64 %v867, 8
  br i1 %v868, label %pack.pad.body.132, label %pack.pad.end.133
pack.pad.body.132:
  %v869 = mul i64 %v867, 4
  %v870 = getelementptr i8, ptr %v26, i64 %v869
  br label %pack.pad.134
pack.pad.134:
  %v871 = phi i64 [ 0, %pack.pad.body.132 ], [ %v875, %pack.pad.body.135 ]
  %v872 = icmp slt i64 %v871, %v42
  br i1 %v872, label %pack.pad.body.135, label %pack.pad.end.136
pack.pad.body.135:
  %v873 = mul i64 %v871, 32
  %v874 = getelementptr i8, ptr %v870, i64 %v873
  store i32 0, ptr %v874, align 4
  %v875 = add nsw i64 %v871, 1
  br label %pack.pad.134
pack.pad.end.136:
  %v876 = add nsw i64 %v867, 1
  br label %pack.pad.131
pack.pad.end.133:
  %v877 = mul i64 32, %v42
  %v878 = sub i64 %v51, %v48
  %v879 = urem i64 %v878, 6
  %v880 = sub i64 %v51, %v879
  br label %i.137
i.137:
  %v881 = phi i64 [ %v48, %pack.pad.end.133 ], [ %v1022, %k.end.142 ]
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %i.body.138, label %i.end.139
i.body.138:
  %v883 = mul i64 4, %v47
  %v884 = add i64 %v883, 127
  %v885 = and i64 %v884, -128
  %v886 = add i64 %v885, 64
  %v887 = sub i64 %v881, %v48
  %v888 = mul i64 %v887, %v886
  %v889 = getelementptr i8, ptr %v28, i64 %v888
  %v890 = mul i64 4, %v47
  %v891 = getelementptr i8, ptr %v889, i64 %v886
  %v892 = mul i64 %v886, 2
  %v893 = getelementptr i8, ptr %v889, i64 %v892
  %v894 = mul i64 %v886, 3
  %v895 = getelementptr i8, ptr %v889, i64 %v894
  %v896 = mul i64 %v886, 4
  %v897 = getelementptr i8, ptr %v889, i64 %v896
  %v898 = mul i64 %v886, 5
  %v899 = getelementptr i8, ptr %v889, i64 %v898
  %v900 = mul i64 %v6, 16
  %v901 = add i64 %v900, 31
  %v902 = udiv i64 %v901, 32
  br label %k.140
k.140:
  %v903 = phi i64 [ 0, %i.body.138 ], [ %v968, %k.body.141 ]
  %v904 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v922, %k.body.141 ]
  %v905 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v931, %k.body.141 ]
  %v906 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v940, %k.body.141 ]
  %v907 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v949, %k.body.141 ]
  %v908 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v958, %k.body.141 ]
  %v909 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v967, %k.body.141 ]
  %v910 = icmp slt i64 %v903, %v902
  br i1 %v910, label %k.body.141, label %k.end.142
k.body.141:
  %v911 = mul i64 %v903, 4
  %v912 = getelementptr i8, ptr %v889, i64 %v911
  %v913 = load i32, ptr %v912, align 4
  %v914 = insertelement <8 x i32> poison, i32 %v913, i64 0
  %v915 = shufflevector <8 x i32> %v914, <8 x i32> poison, <8 x i32> zeroinitializer
  %v916 = mul i64 %v903, 32
  %v917 = getelementptr i8, ptr %v26, i64 %v916
  %v918 = load <8 x i32>, ptr %v917, align 4
  %v919 = bitcast <8 x i32> %v915 to <16 x i16>
  %v920 = bitcast <8 x i32> %v918 to <16 x i16>
  %v921 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v919, <16 x i16> %v920)
  %v922 = add <8 x i32> %v904, %v921
  %v923 = mul i64 %v903, 4
  %v924 = getelementptr i8, ptr %v891, i64 %v923
  %v925 = load i32, ptr %v924, align 4
  %v926 = insertelement <8 x i32> poison, i32 %v925, i64 0
  %v927 = shufflevector <8 x i32> %v926, <8 x i32> poison, <8 x i32> zeroinitializer
  %v928 = bitcast <8 x i32> %v927 to <16 x i16>
  %v929 = bitcast <8 x i32> %v918 to <16 x i16>
  %v930 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v928, <16 x i16> %v929)
  %v931 = add <8 x i32> %v905, %v930
  %v932 = mul i64 %v903, 4
  %v933 = getelementptr i8, ptr %v893, i64 %v932
  %v934 = load i32, ptr %v933, align 4
  %v935 = insertelement <8 x i32> poison, i32 %v934, i64 0
  %v936 = shufflevector <8 x i32> %v935, <8 x i32> poison, <8 x i32> zeroinitializer
  %v937 = bitcast <8 x i32> %v936 to <16 x i16>
  %v938 = bitcast <8 x i32> %v918 to <16 x i16>
  %v939 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v937, <16 x i16> %v938)
  %v940 = add <8 x i32> %v906, %v939
  %v941 = mul i64 %v903, 4
  %v942 = getelementptr i8, ptr %v895, i64 %v941
  %v943 = load i32, ptr %v942, align 4
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = bitcast <8 x i32> %v945 to <16 x i16>
  %v947 = bitcast <8 x i32> %v918 to <16 x i16>
  %v948 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v946, <16 x i16> %v947)
  %v949 = add <8 x i32> %v907, %v948
  %v950 = mul i64 %v903, 4
  %v951 = getelementptr i8, ptr %v897, i64 %v950
  %v952 = load i32, ptr %v951, align 4
  %v953 = insertelement <8 x i32> poison, i32 %v952, i64 0
  %v954 = shufflevector <8 x i32> %v953, <8 x i32> poison, <8 x i32> zeroinitializer
  %v955 = bitcast <8 x i32> %v954 to <16 x i16>
  %v956 = bitcast <8 x i32> %v918 to <16 x i16>
  %v957 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v955, <16 x i16> %v956)
  %v958 = add <8 x i32> %v908, %v957
  %v959 = mul i64 %v903, 4
  %v960 = getelementptr i8, ptr %v899, i64 %v959
  %v961 = load i32, ptr %v960, align 4
  %v962 = insertelement <8 x i32> poison, i32 %v961, i64 0
  %v963 = shufflevector <8 x i32> %v962, <8 x i32> poison, <8 x i32> zeroinitializer
  %v964 = bitcast <8 x i32> %v963 to <16 x i16>
  %v965 = bitcast <8 x i32> %v918 to <16 x i16>
  %v966 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v964, <16 x i16> %v965)
  %v967 = add <8 x i32> %v909, %v966
  %v968 = add nsw i64 %v903, 1
  br label %k.140
k.end.142:
  %v969 = mul i64 %v881, %v30
  %v970 = getelementptr i8, ptr %v24, i64 %v969
  %v971 = mul i64 %v820, 4
  %v972 = getelementptr i8, ptr %v970, i64 %v971
  %v973 = trunc i64 %v823 to i32
  %v974 = insertelement <8 x i32> poison, i32 %v973, i64 0
  %v975 = shufflevector <8 x i32> %v974, <8 x i32> poison, <8 x i32> zeroinitializer
  %v976 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v975
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v904, ptr align 4 %v972, <8 x i1> %v976)
  %v977 = add i64 %v881, 1
  %v978 = mul i64 %v977, %v30
  %v979 = getelementptr i8, ptr %v24, i64 %v978
  %v980 = mul i64 %v820, 4
  %v981 = getelementptr i8, ptr %v979, i64 %v980
  %v982 = trunc i64 %v823 to i32
  %v983 = insertelement <8 x i32> poison, i32 %v982, i64 0
  %v984 = shufflevector <8 x i32> %v983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v985 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v984
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v905, ptr align 4 %v981, <8 x i1> %v985)
  %v986 = add i64 %v881, 2
  %v987 = mul i64 %v986, %v30
  %v988 = getelementptr i8, ptr %v24, i64 %v987
  %v989 = mul i64 %v820, 4
  %v990 = getelementptr i8, ptr %v988, i64 %v989
  %v991 = trunc i64 %v823 to i32
  %v992 = insertelement <8 x i32> poison, i32 %v991, i64 0
  %v993 = shufflevector <8 x i32> %v992, <8 x i32> poison, <8 x i32> zeroinitializer
  %v994 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v993
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v906, ptr align 4 %v990, <8 x i1> %v994)
  %v995 = add i64 %v881, 3
  %v996 = mul i64 %v995, %v30
  %v997 = getelementptr i8, ptr %v24, i64 %v996
  %v998 = mul i64 %v820, 4
  %v999 = getelementptr i8, ptr %v997, i64 %v998
  %v1000 = trunc i64 %v823 to i32
  %v1001 = insertelement <8 x i32> poison, i32 %v1000, i64 0
  %v1002 = shufflevector <8 x i32> %v1001, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1003 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1002
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v907, ptr align 4 %v999, <8 x i1> %v1003)
  %v1004 = add i64 %v881, 4
  %v1005 = mul i64 %v1004, %v30
  %v1006 = getelementptr i8, ptr %v24, i64 %v1005
  %v1007 = mul i64 %v820, 4
  %v1008 = getelementptr i8, ptr %v1006, i64 %v1007
  %v1009 = trunc i64 %v823 to i32
  %v1010 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1011 = shufflevector <8 x i32> %v1010, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1012 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1011
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v908, ptr align 4 %v1008, <8 x i1> %v1012)
  %v1013 = add i64 %v881, 5
  %v1014 = mul i64 %v1013, %v30
  %v1015 = getelementptr i8, ptr %v24, i64 %v1014
  %v1016 = mul i64 %v820, 4
  %v1017 = getelementptr i8, ptr %v1015, i64 %v1016
  %v1018 = trunc i64 %v823 to i32
  %v1019 = insertelement <8 x i32> poison, i32 %v1018, i64 0
  %v1020 = shufflevector <8 x i32> %v1019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1021 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1020
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v909, ptr align 4 %v1017, <8 x i1> %v1021)
  %v1022 = add nsw i64 %v881, 6
  br label %i.137
i.end.139:
  br label %i.edge.143
i.edge.143:
  %v1023 = phi i64 [ %v880, %i.end.139 ], [ %v1060, %k.end.148 ]
  %v1024 = icmp slt i64 %v1023, %v51
  br i1 %v1024, label %i.edge.body.144, label %i.edge.end.145
i.edge.body.144:
  %v1025 = mul i64 4, %v47
  %v1026 = add i64 %v1025, 127
  %v1027 = and i64 %v1026, -128
  %v1028 = add i64 %v1027, 64
  %v1029 = sub i64 %v1023, %v48
  %v1030 = mul i64 %v1029, %v1028
  %v1031 = getelementptr i8, ptr %v28, i64 %v1030
  %v1032 = mul i64 4, %v47
  %v1033 = mul i64 %v6, 16
  %v1034 = add i64 %v1033, 31
  %v1035 = udiv i64 %v1034, 32
  br label %k.146
k.146:
  %v1036 = phi i64 [ 0, %i.edge.body.144 ], [ %v1051, %k.body.147 ]
  %v1037 = phi <8 x i32> [ zeroinitializer, %i.edge.body.144 ], [ %v1050, %k.body.147 ]
  %v1038 = icmp slt i64 %v1036, %v1035
  br i1 %v1038, label %k.body.147, label %k.end.148
k.body.147:
  %v1039 = mul i64 %v1036, 4
  %v1040 = getelementptr i8, ptr %v1031, i64 %v1039
  %v1041 = load i32, ptr %v1040, align 4
  %v1042 = insertelement <8 x i32> poison, i32 %v1041, i64 0
  %v1043 = shufflevector <8 x i32> %v1042, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1044 = mul i64 %v1036, 32
  %v1045 = getelementptr i8, ptr %v26, i64 %v1044
  %v1046 = load <8 x i32>, ptr %v1045, align 4
  %v1047 = bitcast <8 x i32> %v1043 to <16 x i16>
  %v1048 = bitcast <8 x i32> %v1046 to <16 x i16>
  %v1049 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1047, <16 x i16> %v1048)
  %v1050 = add <8 x i32> %v1037, %v1049
  %v1051 = add nsw i64 %v1036, 1
  br label %k.146
k.end.148:
  %v1052 = mul i64 %v1023, %v30
  %v1053 = getelementptr i8, ptr %v24, i64 %v1052
  %v1054 = mul i64 %v820, 4
  %v1055 = getelementptr i8, ptr %v1053, i64 %v1054
  %v1056 = trunc i64 %v823 to i32
  %v1057 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1058 = shufflevector <8 x i32> %v1057, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1059 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1058
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v1037, ptr align 4 %v1055, <8 x i1> %v1059)
  %v1060 = add nsw i64 %v1023, 1
  br label %i.edge.143
i.edge.end.145:
  %v1061 = add nsw i64 %v820, 8
  br label %edge.block.120
edge.block.end.122:
  %v1062 = add nsw i64 %v48, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) 
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, <8 x i1>) 

