
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
  %v48 = phi i64 [ %v32, %entry ], [ %v1066, %edge.block.end.122 ]
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
  %v101 = phi i64 [ %v36, %pack.row.end.6 ], [ %v821, %i.edge.end.116 ]
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
  %v588 = phi i64 [ %v48, %pack.rest.end.67 ], [ %v773, %k.end.113 ]
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
  %v610 = sub i64 %v609, 0
  br label %k.111
k.111:
  %v611 = phi i64 [ 0, %i.body.109 ], [ %v708, %k.body.112 ]
  %v612 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v636, %k.body.112 ]
  %v613 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v642, %k.body.112 ]
  %v614 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v651, %k.body.112 ]
  %v615 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v655, %k.body.112 ]
  %v616 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v664, %k.body.112 ]
  %v617 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v668, %k.body.112 ]
  %v618 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v677, %k.body.112 ]
  %v619 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v681, %k.body.112 ]
  %v620 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v690, %k.body.112 ]
  %v621 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v694, %k.body.112 ]
  %v622 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v703, %k.body.112 ]
  %v623 = phi <8 x i32> [ zeroinitializer, %i.body.109 ], [ %v707, %k.body.112 ]
  %v624 = icmp slt i64 %v611, %v609
  br i1 %v624, label %k.body.112, label %k.end.113
k.body.112:
  %v625 = mul i64 %v611, 4
  %v626 = getelementptr i8, ptr %v596, i64 %v625
  %v627 = load i32, ptr %v626, align 4
  %v628 = insertelement <8 x i32> poison, i32 %v627, i64 0
  %v629 = shufflevector <8 x i32> %v628, <8 x i32> poison, <8 x i32> zeroinitializer
  %v630 = mul i64 %v611, 64
  %v631 = getelementptr i8, ptr %v26, i64 %v630
  %v632 = load <8 x i32>, ptr %v631, align 4
  %v633 = bitcast <8 x i32> %v629 to <16 x i16>
  %v634 = bitcast <8 x i32> %v632 to <16 x i16>
  %v635 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v633, <16 x i16> %v634)
  %v636 = add <8 x i32> %v612, %v635
  %v637 = getelementptr i8, ptr %v631, i64 32
  %v638 = load <8 x i32>, ptr %v637, align 4
  %v639 = bitcast <8 x i32> %v629 to <16 x i16>
  %v640 = bitcast <8 x i32> %v638 to <16 x i16>
  %v641 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v639, <16 x i16> %v640)
  %v642 = add <8 x i32> %v613, %v641
  %v643 = mul i64 %v611, 4
  %v644 = getelementptr i8, ptr %v598, i64 %v643
  %v645 = load i32, ptr %v644, align 4
  %v646 = insertelement <8 x i32> poison, i32 %v645, i64 0
  %v647 = shufflevector <8 x i32> %v646, <8 x i32> poison, <8 x i32> zeroinitializer
  %v648 = bitcast <8 x i32> %v647 to <16 x i16>
  %v649 = bitcast <8 x i32> %v632 to <16 x i16>
  %v650 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v648, <16 x i16> %v649)
  %v651 = add <8 x i32> %v614, %v650
  %v652 = bitcast <8 x i32> %v647 to <16 x i16>
  %v653 = bitcast <8 x i32> %v638 to <16 x i16>
  %v654 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v652, <16 x i16> %v653)
  %v655 = add <8 x i32> %v615, %v654
  %v656 = mul i64 %v611, 4
  %v657 = getelementptr i8, ptr %v600, i64 %v656
  %v658 = load i32, ptr %v657, align 4
  %v659 = insertelement <8 x i32> poison, i32 %v658, i64 0
  %v660 = shufflevector <8 x i32> %v659, <8 x i32> poison, <8 x i32> zeroinitializer
  %v661 = bitcast <8 x i32> %v660 to <16 x i16>
  %v662 = bitcast <8 x i32> %v632 to <16 x i16>
  %v663 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v661, <16 x i16> %v662)
  %v664 = add <8 x i32> %v616, %v663
  %v665 = bitcast <8 x i32> %v660 to <16 x i16>
  %v666 = bitcast <8 x i32> %v638 to <16 x i16>
  %v667 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v665, <16 x i16> %v666)
  %v668 = add <8 x i32> %v617, %v667
  %v669 = mul i64 %v611, 4
  %v670 = getelementptr i8, ptr %v602, i64 %v669
  %v671 = load i32, ptr %v670, align 4
  %v672 = insertelement <8 x i32> poison, i32 %v671, i64 0
  %v673 = shufflevector <8 x i32> %v672, <8 x i32> poison, <8 x i32> zeroinitializer
  %v674 = bitcast <8 x i32> %v673 to <16 x i16>
  %v675 = bitcast <8 x i32> %v632 to <16 x i16>
  %v676 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v674, <16 x i16> %v675)
  %v677 = add <8 x i32> %v618, %v676
  %v678 = bitcast <8 x i32> %v673 to <16 x i16>
  %v679 = bitcast <8 x i32> %v638 to <16 x i16>
  %v680 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v678, <16 x i16> %v679)
  %v681 = add <8 x i32> %v619, %v680
  %v682 = mul i64 %v611, 4
  %v683 = getelementptr i8, ptr %v604, i64 %v682
  %v684 = load i32, ptr %v683, align 4
  %v685 = insertelement <8 x i32> poison, i32 %v684, i64 0
  %v686 = shufflevector <8 x i32> %v685, <8 x i32> poison, <8 x i32> zeroinitializer
  %v687 = bitcast <8 x i32> %v686 to <16 x i16>
  %v688 = bitcast <8 x i32> %v632 to <16 x i16>
  %v689 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v687, <16 x i16> %v688)
  %v690 = add <8 x i32> %v620, %v689
  %v691 = bitcast <8 x i32> %v686 to <16 x i16>
  %v692 = bitcast <8 x i32> %v638 to <16 x i16>
  %v693 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v691, <16 x i16> %v692)
  %v694 = add <8 x i32> %v621, %v693
  %v695 = mul i64 %v611, 4
  %v696 = getelementptr i8, ptr %v606, i64 %v695
  %v697 = load i32, ptr %v696, align 4
  %v698 = insertelement <8 x i32> poison, i32 %v697, i64 0
  %v699 = shufflevector <8 x i32> %v698, <8 x i32> poison, <8 x i32> zeroinitializer
  %v700 = bitcast <8 x i32> %v699 to <16 x i16>
  %v701 = bitcast <8 x i32> %v632 to <16 x i16>
  %v702 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v700, <16 x i16> %v701)
  %v703 = add <8 x i32> %v622, %v702
  %v704 = bitcast <8 x i32> %v699 to <16 x i16>
  %v705 = bitcast <8 x i32> %v638 to <16 x i16>
  %v706 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v704, <16 x i16> %v705)
  %v707 = add <8 x i32> %v623, %v706
  %v708 = add nsw i64 %v611, 1
  br label %k.111
k.end.113:
  %v709 = mul i64 %v588, %v30
  %v710 = getelementptr i8, ptr %v24, i64 %v709
  %v711 = mul i64 %v101, 4
  %v712 = getelementptr i8, ptr %v710, i64 %v711
  store <8 x i32> %v612, ptr %v712, align 4
  %v713 = mul i64 %v588, %v30
  %v714 = getelementptr i8, ptr %v24, i64 %v713
  %v715 = add i64 %v101, 8
  %v716 = mul i64 %v715, 4
  %v717 = getelementptr i8, ptr %v714, i64 %v716
  store <8 x i32> %v613, ptr %v717, align 4
  %v718 = add i64 %v588, 1
  %v719 = mul i64 %v718, %v30
  %v720 = getelementptr i8, ptr %v24, i64 %v719
  %v721 = mul i64 %v101, 4
  %v722 = getelementptr i8, ptr %v720, i64 %v721
  store <8 x i32> %v614, ptr %v722, align 4
  %v723 = add i64 %v588, 1
  %v724 = mul i64 %v723, %v30
  %v725 = getelementptr i8, ptr %v24, i64 %v724
  %v726 = add i64 %v101, 8
  %v727 = mul i64 %v726, 4
  %v728 = getelementptr i8, ptr %v725, i64 %v727
  store <8 x i32> %v615, ptr %v728, align 4
  %v729 = add i64 %v588, 2
  %v730 = mul i64 %v729, %v30
  %v731 = getelementptr i8, ptr %v24, i64 %v730
  %v732 = mul i64 %v101, 4
  %v733 = getelementptr i8, ptr %v731, i64 %v732
  store <8 x i32> %v616, ptr %v733, align 4
  %v734 = add i64 %v588, 2
  %v735 = mul i64 %v734, %v30
  %v736 = getelementptr i8, ptr %v24, i64 %v735
  %v737 = add i64 %v101, 8
  %v738 = mul i64 %v737, 4
  %v739 = getelementptr i8, ptr %v736, i64 %v738
  store <8 x i32> %v617, ptr %v739, align 4
  %v740 = add i64 %v588, 3
  %v741 = mul i64 %v740, %v30
  %v742 = getelementptr i8, ptr %v24, i64 %v741
  %v743 = mul i64 %v101, 4
  %v744 = getelementptr i8, ptr %v742, i64 %v743
  store <8 x i32> %v618, ptr %v744, align 4
  %v745 = add i64 %v588, 3
  %v746 = mul i64 %v745, %v30
  %v747 = getelementptr i8, ptr %v24, i64 %v746
  %v748 = add i64 %v101, 8
  %v749 = mul i64 %v748, 4
  %v750 = getelementptr i8, ptr %v747, i64 %v749
  store <8 x i32> %v619, ptr %v750, align 4
  %v751 = add i64 %v588, 4
  %v752 = mul i64 %v751, %v30
  %v753 = getelementptr i8, ptr %v24, i64 %v752
  %v754 = mul i64 %v101, 4
  %v755 = getelementptr i8, ptr %v753, i64 %v754
  store <8 x i32> %v620, ptr %v755, align 4
  %v756 = add i64 %v588, 4
  %v757 = mul i64 %v756, %v30
  %v758 = getelementptr i8, ptr %v24, i64 %v757
  %v759 = add i64 %v101, 8
  %v760 = mul i64 %v759, 4
  %v761 = getelementptr i8, ptr %v758, i64 %v760
  store <8 x i32> %v621, ptr %v761, align 4
  %v762 = add i64 %v588, 5
  %v763 = mul i64 %v762, %v30
  %v764 = getelementptr i8, ptr %v24, i64 %v763
  %v765 = mul i64 %v101, 4
  %v766 = getelementptr i8, ptr %v764, i64 %v765
  store <8 x i32> %v622, ptr %v766, align 4
  %v767 = add i64 %v588, 5
  %v768 = mul i64 %v767, %v30
  %v769 = getelementptr i8, ptr %v24, i64 %v768
  %v770 = add i64 %v101, 8
  %v771 = mul i64 %v770, 4
  %v772 = getelementptr i8, ptr %v769, i64 %v771
  store <8 x i32> %v623, ptr %v772, align 4
  %v773 = add nsw i64 %v588, 6
  br label %i.108
i.end.110:
  br label %i.edge.114
i.edge.114:
  %v774 = phi i64 [ %v587, %i.end.110 ], [ %v820, %k.end.119 ]
  %v775 = icmp slt i64 %v774, %v51
  br i1 %v775, label %i.edge.body.115, label %i.edge.end.116
i.edge.body.115:
  %v776 = mul i64 4, %v47
  %v777 = add i64 %v776, 127
  %v778 = and i64 %v777, -128
  %v779 = add i64 %v778, 64
  %v780 = sub i64 %v774, %v48
  %v781 = mul i64 %v780, %v779
  %v782 = getelementptr i8, ptr %v28, i64 %v781
  %v783 = mul i64 4, %v47
  %v784 = mul i64 %v6, 16
  %v785 = add i64 %v784, 31
  %v786 = udiv i64 %v785, 32
  %v787 = sub i64 %v786, 0
  br label %k.117
k.117:
  %v788 = phi i64 [ 0, %i.edge.body.115 ], [ %v810, %k.body.118 ]
  %v789 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v803, %k.body.118 ]
  %v790 = phi <8 x i32> [ zeroinitializer, %i.edge.body.115 ], [ %v809, %k.body.118 ]
  %v791 = icmp slt i64 %v788, %v786
  br i1 %v791, label %k.body.118, label %k.end.119
k.body.118:
  %v792 = mul i64 %v788, 4
  %v793 = getelementptr i8, ptr %v782, i64 %v792
  %v794 = load i32, ptr %v793, align 4
  %v795 = insertelement <8 x i32> poison, i32 %v794, i64 0
  %v796 = shufflevector <8 x i32> %v795, <8 x i32> poison, <8 x i32> zeroinitializer
  %v797 = mul i64 %v788, 64
  %v798 = getelementptr i8, ptr %v26, i64 %v797
  %v799 = load <8 x i32>, ptr %v798, align 4
  %v800 = bitcast <8 x i32> %v796 to <16 x i16>
  %v801 = bitcast <8 x i32> %v799 to <16 x i16>
  %v802 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v800, <16 x i16> %v801)
  %v803 = add <8 x i32> %v789, %v802
  %v804 = getelementptr i8, ptr %v798, i64 32
  %v805 = load <8 x i32>, ptr %v804, align 4
  %v806 = bitcast <8 x i32> %v796 to <16 x i16>
  %v807 = bitcast <8 x i32> %v805 to <16 x i16>
  %v808 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v806, <16 x i16> %v807)
  %v809 = add <8 x i32> %v790, %v808
  %v810 = add nsw i64 %v788, 1
  br label %k.117
k.end.119:
  %v811 = mul i64 %v774, %v30
  %v812 = getelementptr i8, ptr %v24, i64 %v811
  %v813 = mul i64 %v101, 4
  %v814 = getelementptr i8, ptr %v812, i64 %v813
  store <8 x i32> %v789, ptr %v814, align 4
  %v815 = mul i64 %v774, %v30
  %v816 = getelementptr i8, ptr %v24, i64 %v815
  %v817 = add i64 %v101, 8
  %v818 = mul i64 %v817, 4
  %v819 = getelementptr i8, ptr %v816, i64 %v818
  store <8 x i32> %v790, ptr %v819, align 4
  %v820 = add nsw i64 %v774, 1
  br label %i.edge.114
i.edge.end.116:
  %v821 = add nsw i64 %v101, 16
  br label %block.15
block.end.17:
  br label %edge.block.120
edge.block.120:
  %v822 = phi i64 [ %v100, %block.end.17 ], [ %v1065, %i.edge.end.145 ]
  %v823 = icmp slt i64 %v822, %v38
  br i1 %v823, label %edge.block.body.121, label %edge.block.end.122
edge.block.body.121:
  %v824 = sub i64 %v38, %v822
  %v825 = call i64 @llvm.smin.i64(i64 %v824, i64 8)
  %v826 = mul i64 32, %v42
  br label %pack.lane.123
pack.lane.123:
  %v827 = phi i64 [ 0, %edge.block.body.121 ], [ %v868, %pack.rest.end.130 ]
  %v828 = icmp slt i64 %v827, %v825
  br i1 %v828, label %pack.lane.body.124, label %pack.lane.end.125
pack.lane.body.124:
  %v829 = mul i64 %v827, 4
  %v830 = getelementptr i8, ptr %v26, i64 %v829
  %v831 = urem i64 %v6, 2
  %v832 = sub i64 %v6, %v831
  br label %pack.units.126
pack.units.126:
  %v833 = phi i64 [ 0, %pack.lane.body.124 ], [ %v855, %pack.units.body.127 ]
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %pack.units.body.127, label %pack.units.end.128
pack.units.body.127:
  %v835 = add i64 %v833, 1
  %v836 = add i64 %v833, 1
  %v837 = udiv i64 %v836, 2
  %v838 = mul i64 %v837, 32
  %v839 = getelementptr i8, ptr %v830, i64 %v838
  %v840 = add i64 %v822, %v827
  %v841 = mul i64 %v840, %v16
  %v842 = getelementptr i8, ptr %v22, i64 %v841
  %v843 = getelementptr i8, ptr %v842, i64 %v833
  %v844 = load i8, ptr %v843, align 1
  %v845 = sext i8 %v844 to i16
  %v846 = zext i16 %v845 to i32
  %v847 = mul i64 %v840, %v16
  %v848 = getelementptr i8, ptr %v22, i64 %v847
  %v849 = getelementptr i8, ptr %v848, i64 %v835
  %v850 = load i8, ptr %v849, align 1
  %v851 = sext i8 %v850 to i16
  %v852 = zext i16 %v851 to i32
  %v853 = shl i32 %v852, 16
  %v854 = or i32 %v846, %v853
  store i32 %v854, ptr %v839, align 4
  %v855 = add nsw i64 %v833, 2
  br label %pack.units.126
pack.units.end.128:
  %v856 = icmp eq i64 %v831, 1
  br i1 %v856, label %pack.rest.129, label %pack.rest.end.130
pack.rest.129:
  %v857 = add i64 %v832, 1
  %v858 = udiv i64 %v857, 2
  %v859 = mul i64 %v858, 32
  %v860 = getelementptr i8, ptr %v830, i64 %v859
  %v861 = add i64 %v822, %v827
  %v862 = mul i64 %v861, %v16
  %v863 = getelementptr i8, ptr %v22, i64 %v862
  %v864 = getelementptr i8, ptr %v863, i64 %v832
  %v865 = load i8, ptr %v864, align 1
  %v866 = sext i8 %v865 to i16
  %v867 = zext i16 %v866 to i32
  store i32 %v867, ptr %v860, align 4
  br label %pack.rest.end.130
pack.rest.end.130:
  %v868 = add nsw i64 %v827, 1
  br label %pack.lane.123
pack.lane.end.125:
  br label %pack.pad.131
pack.pad.131:
  %v869 = phi i64 [ %v825, %pack.lane.end.125 ], [ %v878, %pack.pad.end.136 ]
  %v870 = icmp slt i64 %v869, 8
  br i1 %v870, label %pack.pad.body.132, label %pack.pad.end.133
pack.pad.body.132:
  %v871 = mul i64 %v869, 4
  %v872 = getelementptr i8, ptr %v26, i64 %v871
  br label %pack.pad.134
pack.pad.134:
  %v873 = phi i64 [ 0, %pack.pad.body.132 ], [ %v877, %pack.pad.body.135 ]
  %v874 = icmp slt i64 %v873, %v42
  br i1 %v874, label %pack.pad.body.135, label %pack.pad.end.136
pack.pad.body.135:
  %v875 = mul i64 %v873, 32
  %v876 = getelementptr i8, ptr %v872, i64 %v875
  store i32 0, ptr %v876, align 4
  %v877 = add nsw i64 %v873, 1
  br label %pack.pad.134
pack.pad.end.136:
  %v878 = add nsw i64 %v869, 1
  br label %pack.pad.131
pack.pad.end.133:
  %v879 = mul i64 32, %v42
  %v880 = sub i64 %v51, %v48
  %v881 = urem i64 %v880, 6
  %v882 = sub i64 %v51, %v881
  br label %i.137
i.137:
  %v883 = phi i64 [ %v48, %pack.pad.end.133 ], [ %v1025, %k.end.142 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %i.body.138, label %i.end.139
i.body.138:
  %v885 = mul i64 4, %v47
  %v886 = add i64 %v885, 127
  %v887 = and i64 %v886, -128
  %v888 = add i64 %v887, 64
  %v889 = sub i64 %v883, %v48
  %v890 = mul i64 %v889, %v888
  %v891 = getelementptr i8, ptr %v28, i64 %v890
  %v892 = mul i64 4, %v47
  %v893 = getelementptr i8, ptr %v891, i64 %v888
  %v894 = mul i64 %v888, 2
  %v895 = getelementptr i8, ptr %v891, i64 %v894
  %v896 = mul i64 %v888, 3
  %v897 = getelementptr i8, ptr %v891, i64 %v896
  %v898 = mul i64 %v888, 4
  %v899 = getelementptr i8, ptr %v891, i64 %v898
  %v900 = mul i64 %v888, 5
  %v901 = getelementptr i8, ptr %v891, i64 %v900
  %v902 = mul i64 %v6, 16
  %v903 = add i64 %v902, 31
  %v904 = udiv i64 %v903, 32
  %v905 = sub i64 %v904, 0
  br label %k.140
k.140:
  %v906 = phi i64 [ 0, %i.body.138 ], [ %v971, %k.body.141 ]
  %v907 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v925, %k.body.141 ]
  %v908 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v934, %k.body.141 ]
  %v909 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v943, %k.body.141 ]
  %v910 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v952, %k.body.141 ]
  %v911 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v961, %k.body.141 ]
  %v912 = phi <8 x i32> [ zeroinitializer, %i.body.138 ], [ %v970, %k.body.141 ]
  %v913 = icmp slt i64 %v906, %v904
  br i1 %v913, label %k.body.141, label %k.end.142
k.body.141:
  %v914 = mul i64 %v906, 4
  %v915 = getelementptr i8, ptr %v891, i64 %v914
  %v916 = load i32, ptr %v915, align 4
  %v917 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v918 = shufflevector <8 x i32> %v917, <8 x i32> poison, <8 x i32> zeroinitializer
  %v919 = mul i64 %v906, 32
  %v920 = getelementptr i8, ptr %v26, i64 %v919
  %v921 = load <8 x i32>, ptr %v920, align 4
  %v922 = bitcast <8 x i32> %v918 to <16 x i16>
  %v923 = bitcast <8 x i32> %v921 to <16 x i16>
  %v924 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v922, <16 x i16> %v923)
  %v925 = add <8 x i32> %v907, %v924
  %v926 = mul i64 %v906, 4
  %v927 = getelementptr i8, ptr %v893, i64 %v926
  %v928 = load i32, ptr %v927, align 4
  %v929 = insertelement <8 x i32> poison, i32 %v928, i64 0
  %v930 = shufflevector <8 x i32> %v929, <8 x i32> poison, <8 x i32> zeroinitializer
  %v931 = bitcast <8 x i32> %v930 to <16 x i16>
  %v932 = bitcast <8 x i32> %v921 to <16 x i16>
  %v933 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v931, <16 x i16> %v932)
  %v934 = add <8 x i32> %v908, %v933
  %v935 = mul i64 %v906, 4
  %v936 = getelementptr i8, ptr %v895, i64 %v935
  %v937 = load i32, ptr %v936, align 4
  %v938 = insertelement <8 x i32> poison, i32 %v937, i64 0
  %v939 = shufflevector <8 x i32> %v938, <8 x i32> poison, <8 x i32> zeroinitializer
  %v940 = bitcast <8 x i32> %v939 to <16 x i16>
  %v941 = bitcast <8 x i32> %v921 to <16 x i16>
  %v942 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v940, <16 x i16> %v941)
  %v943 = add <8 x i32> %v909, %v942
  %v944 = mul i64 %v906, 4
  %v945 = getelementptr i8, ptr %v897, i64 %v944
  %v946 = load i32, ptr %v945, align 4
  %v947 = insertelement <8 x i32> poison, i32 %v946, i64 0
  %v948 = shufflevector <8 x i32> %v947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v949 = bitcast <8 x i32> %v948 to <16 x i16>
  %v950 = bitcast <8 x i32> %v921 to <16 x i16>
  %v951 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v949, <16 x i16> %v950)
  %v952 = add <8 x i32> %v910, %v951
  %v953 = mul i64 %v906, 4
  %v954 = getelementptr i8, ptr %v899, i64 %v953
  %v955 = load i32, ptr %v954, align 4
  %v956 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v957 = shufflevector <8 x i32> %v956, <8 x i32> poison, <8 x i32> zeroinitializer
  %v958 = bitcast <8 x i32> %v957 to <16 x i16>
  %v959 = bitcast <8 x i32> %v921 to <16 x i16>
  %v960 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v958, <16 x i16> %v959)
  %v961 = add <8 x i32> %v911, %v960
  %v962 = mul i64 %v906, 4
  %v963 = getelementptr i8, ptr %v901, i64 %v962
  %v964 = load i32, ptr %v963, align 4
  %v965 = insertelement <8 x i32> poison, i32 %v964, i64 0
  %v966 = shufflevector <8 x i32> %v965, <8 x i32> poison, <8 x i32> zeroinitializer
  %v967 = bitcast <8 x i32> %v966 to <16 x i16>
  %v968 = bitcast <8 x i32> %v921 to <16 x i16>
  %v969 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v967, <16 x i16> %v968)
  %v970 = add <8 x i32> %v912, %v969
  %v971 = add nsw i64 %v906, 1
  br label %k.140
k.end.142:
  %v972 = mul i64 %v883, %v30
  %v973 = getelementptr i8, ptr %v24, i64 %v972
  %v974 = mul i64 %v822, 4
  %v975 = getelementptr i8, ptr %v973, i64 %v974
  %v976 = trunc i64 %v825 to i32
  %v977 = insertelement <8 x i32> poison, i32 %v976, i64 0
  %v978 = shufflevector <8 x i32> %v977, <8 x i32> poison, <8 x i32> zeroinitializer
  %v979 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v978
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v907, ptr align 4 %v975, <8 x i1> %v979)
  %v980 = add i64 %v883, 1
  %v981 = mul i64 %v980, %v30
  %v982 = getelementptr i8, ptr %v24, i64 %v981
  %v983 = mul i64 %v822, 4
  %v984 = getelementptr i8, ptr %v982, i64 %v983
  %v985 = trunc i64 %v825 to i32
  %v986 = insertelement <8 x i32> poison, i32 %v985, i64 0
  %v987 = shufflevector <8 x i32> %v986, <8 x i32> poison, <8 x i32> zeroinitializer
  %v988 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v987
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v908, ptr align 4 %v984, <8 x i1> %v988)
  %v989 = add i64 %v883, 2
  %v990 = mul i64 %v989, %v30
  %v991 = getelementptr i8, ptr %v24, i64 %v990
  %v992 = mul i64 %v822, 4
  %v993 = getelementptr i8, ptr %v991, i64 %v992
  %v994 = trunc i64 %v825 to i32
  %v995 = insertelement <8 x i32> poison, i32 %v994, i64 0
  %v996 = shufflevector <8 x i32> %v995, <8 x i32> poison, <8 x i32> zeroinitializer
  %v997 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v996
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v909, ptr align 4 %v993, <8 x i1> %v997)
  %v998 = add i64 %v883, 3
  %v999 = mul i64 %v998, %v30
  %v1000 = getelementptr i8, ptr %v24, i64 %v999
  %v1001 = mul i64 %v822, 4
  %v1002 = getelementptr i8, ptr %v1000, i64 %v1001
  %v1003 = trunc i64 %v825 to i32
  %v1004 = insertelement <8 x i32> poison, i32 %v1003, i64 0
  %v1005 = shufflevector <8 x i32> %v1004, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1006 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1005
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v910, ptr align 4 %v1002, <8 x i1> %v1006)
  %v1007 = add i64 %v883, 4
  %v1008 = mul i64 %v1007, %v30
  %v1009 = getelementptr i8, ptr %v24, i64 %v1008
  %v1010 = mul i64 %v822, 4
  %v1011 = getelementptr i8, ptr %v1009, i64 %v1010
  %v1012 = trunc i64 %v825 to i32
  %v1013 = insertelement <8 x i32> poison, i32 %v1012, i64 0
  %v1014 = shufflevector <8 x i32> %v1013, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1015 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1014
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v911, ptr align 4 %v1011, <8 x i1> %v1015)
  %v1016 = add i64 %v883, 5
  %v1017 = mul i64 %v1016, %v30
  %v1018 = getelementptr i8, ptr %v24, i64 %v1017
  %v1019 = mul i64 %v822, 4
  %v1020 = getelementptr i8, ptr %v1018, i64 %v1019
  %v1021 = trunc i64 %v825 to i32
  %v1022 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1023 = shufflevector <8 x i32> %v1022, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1024 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1023
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v912, ptr align 4 %v1020, <8 x i1> %v1024)
  %v1025 = add nsw i64 %v883, 6
  br label %i.137
i.end.139:
  br label %i.edge.143
i.edge.143:
  %v1026 = phi i64 [ %v882, %i.end.139 ], [ %v1064, %k.end.148 ]
  %v1027 = icmp slt i64 %v1026, %v51
  br i1 %v1027, label %i.edge.body.144, label %i.edge.end.145
i.edge.body.144:
  %v1028 = mul i64 4, %v47
  %v1029 = add i64 %v1028, 127
  %v1030 = and i64 %v1029, -128
  %v1031 = add i64 %v1030, 64
  %v1032 = sub i64 %v1026, %v48
  %v1033 = mul i64 %v1032, %v1031
  %v1034 = getelementptr i8, ptr %v28, i64 %v1033
  %v1035 = mul i64 4, %v47
  %v1036 = mul i64 %v6, 16
  %v1037 = add i64 %v1036, 31
  %v1038 = udiv i64 %v1037, 32
  %v1039 = sub i64 %v1038, 0
  br label %k.146
k.146:
  %v1040 = phi i64 [ 0, %i.edge.body.144 ], [ %v1055, %k.body.147 ]
  %v1041 = phi <8 x i32> [ zeroinitializer, %i.edge.body.144 ], [ %v1054, %k.body.147 ]
  %v1042 = icmp slt i64 %v1040, %v1038
  br i1 %v1042, label %k.body.147, label %k.end.148
k.body.147:
  %v1043 = mul i64 %v1040, 4
  %v1044 = getelementptr i8, ptr %v1034, i64 %v1043
  %v1045 = load i32, ptr %v1044, align 4
  %v1046 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1047 = shufflevector <8 x i32> %v1046, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1048 = mul i64 %v1040, 32
  %v1049 = getelementptr i8, ptr %v26, i64 %v1048
  %v1050 = load <8 x i32>, ptr %v1049, align 4
  %v1051 = bitcast <8 x i32> %v1047 to <16 x i16>
  %v1052 = bitcast <8 x i32> %v1050 to <16 x i16>
  %v1053 = call <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16> %v1051, <16 x i16> %v1052)
  %v1054 = add <8 x i32> %v1041, %v1053
  %v1055 = add nsw i64 %v1040, 1
  br label %k.146
k.end.148:
  %v1056 = mul i64 %v1026, %v30
  %v1057 = getelementptr i8, ptr %v24, i64 %v1056
  %v1058 = mul i64 %v822, 4
  %v1059 = getelementptr i8, ptr %v1057, i64 %v1058
  %v1060 = trunc i64 %v825 to i32
  %v1061 = insertelement <8 x i32> poison, i32 %v1060, i64 0
  %v1062 = shufflevector <8 x i32> %v1061, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1063 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1062
  call void @llvm.masked.store.v8i32.p0(<8 x i32> %v1041, ptr align 4 %v1059, <8 x i1> %v1063)
  %v1064 = add nsw i64 %v1026, 1
  br label %i.edge.143
i.edge.end.145:
  %v1065 = add nsw i64 %v822, 8
  br label %edge.block.120
edge.block.end.122:
  %v1066 = add nsw i64 %v48, %v40
  br label %row.block.1
row.block.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x i32> @llvm.x86.avx2.pmadd.wd(<16 x i16>, <16 x i16>) 
declare void @llvm.masked.store.v8i32.p0(<8 x i32>, ptr, <8 x i1>) 

