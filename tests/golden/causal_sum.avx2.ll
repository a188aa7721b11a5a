
define void @causal_sum.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 72
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 80
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 0
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 24
  %v10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 88
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 48
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 56
  %v16 = load i64, ptr %v15, align 8
  %v17 = sub i64 %v16, %v14
  %v18 = urem i64 %v17, 16
  %v19 = sub i64 %v16, %v18
  br label %block.1
block.1:
  %v20 = phi i64 [ %v14, %entry ], [ %v169, %w.end.12 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %block.body.2, label %block.end.3
block.body.2:
  %v22 = mul i64 64, %v4
  br label %pack.lane.4
pack.lane.4:
  %v23 = phi i64 [ 0, %block.body.2 ], [ %v150, %pack.units.end.9 ]
  %v24 = icmp slt i64 %v23, 16
  br i1 %v24, label %pack.lane.body.5, label %pack.lane.end.6
pack.lane.body.5:
  %v25 = mul i64 %v23, 4
  %v26 = getelementptr i8, ptr %v12, i64 %v25
  br label %pack.units.7
pack.units.7:
  %v27 = phi i64 [ 0, %pack.lane.body.5 ], [ %v149, %pack.units.body.8 ]
  %v28 = icmp slt i64 %v27, %v4
  br i1 %v28, label %pack.units.body.8, label %pack.units.end.9
pack.units.body.8:
  %v29 = mul i64 %v27, 64
  %v30 = getelementptr i8, ptr %v26, i64 %v29
  %v31 = add i64 %v20, %v23
  %v32 = icmp sge i64 %v31, %v27
  %v33 = sub i64 %v31, %v27
  %v34 = add i64 %v6, -1
  %v35 = icmp slt i64 %v34, 0
  %v36 = or i1 false, %v35
  %v37 = call i64 @llvm.smin.i64(i64 %v33, i64 %v34)
  %v38 = call i64 @llvm.smax.i64(i64 %v37, i64 0)
  %v39 = mul i64 %v38, 4
  %v40 = select i1 %v36, i64 0, i64 %v39
  %v41 = getelementptr i8, ptr %v8, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = select i1 %v32, float %v42, float 0x0000000000000000
  store float %v43, ptr %v30, align 4
  %v44 = add i64 %v20, %v23
  %v45 = add i64 %v44, 1
  %v46 = getelementptr i8, ptr %v30, i64 4
  %v47 = icmp sge i64 %v45, %v27
  %v48 = sub i64 %v45, %v27
  %v49 = add i64 %v6, -1
  %v50 = icmp slt i64 %v49, 0
  %v51 = or i1 false, %v50
  %v52 = call i64 @llvm.smin.i64(i64 %v48, i64 %v49)
  %v53 = call i64 @llvm.smax.i64(i64 %v52, i64 0)
  %v54 = mul i64 %v53, 4
  %v55 = select i1 %v51, i64 0, i64 %v54
  %v56 = getelementptr i8, ptr %v8, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = select i1 %v47, float %v57, float 0x0000000000000000
  store float %v58, ptr %v46, align 4
  %v59 = add i64 %v20, %v23
  %v60 = add i64 %v59, 2
  %v61 = getelementptr i8, ptr %v30, i64 8
  %v62 = icmp sge i64 %v60, %v27
  %v63 = sub i64 %v60, %v27
  %v64 = add i64 %v6, -1
  %v65 = icmp slt i64 %v64, 0
  %v66 = or i1 false, %v65
  %v67 = call i64 @llvm.smin.i64(i64 %v63, i64 %v64)
  %v68 = call i64 @llvm.smax.i64(i64 %v67, i64 0)
  %v69 = mul i64 %v68, 4
  %v70 = select i1 %v66, i64 0, i64 %v69
  %v71 = getelementptr i8, ptr %v8, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = select i1 %v62, float %v72, float 0x0000000000000000
  store float %v73, ptr %v61, align 4
  %v74 = add i64 %v20, %v23
  %v75 = add i64 %v74, 3
  %v76 = getelementptr i8, ptr %v30, i64 12
  %v77 = icmp sge i64 %v75, %v27
  %v78 = sub i64 %v75, %v27
  %v79 = add i64 %v6, -1
  %v80 = icmp slt i64 %v79, 0
  %v81 = or i1 false, %v80
  %v82 = call i64 @llvm.smin.i64(i64 %v78, i64 %v79)
  %v83 = call i64 @llvm.smax.i64(i64 %v82, i64 0)
  %v84 = mul i64 %v83, 4
  %v85 = select i1 %v81, i64 0, i64 %v84
  %v86 = getelementptr i8, ptr %v8, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = select i1 %v77, float %v87, float 0x0000000000000000
  store float %v88, ptr %v76, align 4
  %v89 = add i64 %v20, %v23
  %v90 = add i64 %v89, 4
  %v91 = getelementptr i8, ptr %v30, i64 16
  %v92 = icmp sge i64 %v90, %v27
  %v93 = sub i64 %v90, %v27
  %v94 = add i64 %v6, -1
  %v95 = icmp slt i64 %v94, 0
  %v96 = or i1 false, %v95
  %v97 = call i64 @llvm.smin.i64(i64 %v93, i64 %v94)
  %v98 = call i64 @llvm.smax.i64(i64 %v97, i64 0)
  %v99 = mul i64 %v98, 4
  %v100 = select i1 %v96, i64 0, i64 %v99
  %v101 = getelementptr i8, ptr %v8, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = select i1 %v92, float %v102, float 0x0000000000000000
  store float %v103, ptr %v91, align 4
  %v104 = add i64 %v20, %v23
  %v105 = add i64 %v104, 5
  %v106 = getelementptr i8, ptr %v30, i64 20
  %v107 = icmp sge i64 %v105, %v27
  %v108 = sub i64 %v105, %v27
  %v109 = add i64 %v6, -1
  %v110 = icmp slt i64 %v109, 0
  %v111 = or i1 false, %v110
  %v112 = call i64 @llvm.smin.i64(i64 %v108, i64 %v109)
  %v113 = call i64 @llvm.smax.i64(i64 %v112, i64 0)
  %v114 = mul i64 %v113, 4
  %v115 = select i1 %v111, i64 0, i64 %v114
  %v116 = getelementptr i8, ptr %v8, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = select i1 %v107, float %v117, float 0x0000000000000000
  store float %v118, ptr %v106, align 4
  %v119 = add i64 %v20, %v23
  %v120 = add i64 %v119, 6
  %v121 = getelementptr i8, ptr %v30, i64 24
  %v122 = icmp sge i64 %v120, %v27
  %v123 = sub i64 %v120, %v27
  %v124 = add i64 %v6, -1
  %v125 = icmp slt i64 %v124, 0
  %v126 = or i1 false, %v125
  %v127 = call i64 @llvm.smin.i64(i64 %v123, i64 %v124)
  %v128 = call i64 @llvm.smax.i64(i64 %v127, i64 0)
  %v129 = mul i64 %v128, 4
  %v130 = select i1 %v126, i64 0, i64 %v129
  %v131 = getelementptr i8, ptr %v8, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = select i1 %v122, float %v132, float 0x0000000000000000
  store float %v133, ptr %v121, align 4
  %v134 = add i64 %v20, %v23
  %v135 = add i64 %v134, 7
  %v136 = getelementptr i8, ptr %v30, i64 28
  %v137 = icmp sge i64 %v135, %v27
  %v138 = sub i64 %v135, %v27
  %v139 = add i64 %v6, -1
  %v140 = icmp slt i64 %v139, 0
  %v141 = or i1 false, %v140
  %v142 = call i64 @llvm.smin.i64(i64 %v138, i64 %v139)
  %v143 = call i64 @llvm.smax.i64(i64 %v142, i64 0)
  %v144 = mul i64 %v143, 4
  %v145 = select i1 %v141, i64 0, i64 %v144
  %v146 = getelementptr i8, ptr %v8, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = select i1 %v137, float %v147, float 0x0000000000000000
  store float %v148, ptr %v136, align 4
  %v149 = add nsw i64 %v27, 1
  br label %pack.units.7
pack.units.end.9:
  %v150 = add nsw i64 %v23, 8
  br label %pack.lane.4
pack.lane.end.6:
  %v151 = mul i64 64, %v4
  br label %w.10
w.10:
  %v152 = phi i64 [ 0, %pack.lane.end.6 ], [ %v163, %w.body.11 ]
  %v153 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.lane.end.6 ], [ %v159, %w.body.11 ]
  %v154 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.lane.end.6 ], [ %v162, %w.body.11 ]
  %v155 = icmp slt i64 %v152, %v4
  br i1 %v155, label %w.body.11, label %w.end.12
w.body.11:
  %v156 = mul i64 %v152, 64
  %v157 = getelementptr i8, ptr %v12, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v153, %v158
  %v160 = getelementptr i8, ptr %v157, i64 32
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v154, %v161
  %v163 = add nsw i64 %v152, 1
  br label %w.10
w.end.12:
  %v164 = mul i64 %v20, 4
  %v165 = getelementptr i8, ptr %v10, i64 %v164
  store <8 x float> %v153, ptr %v165, align 4
  %v166 = add i64 %v20, 8
  %v167 = mul i64 %v166, 4
  %v168 = getelementptr i8, ptr %v10, i64 %v167
  store <8 x float> %v154, ptr %v168, align 4
  %v169 = add nsw i64 %v20, 16
  br label %block.1
block.end.3:
  br label %edge.block.13
edge.block.13:
  %v170 = phi i64 [ %v19, %block.end.3 ], [ %v223, %w.end.30 ]
  %v171 = icmp slt i64 %v170, %v16
  br i1 %v171, label %edge.block.body.14, label %edge.block.end.15
edge.block.body.14:
  %v172 = sub i64 %v16, %v170
  %v173 = call i64 @llvm.smin.i64(i64 %v172, i64 8)
  %v174 = mul i64 32, %v4
  br label %pack.lane.16
pack.lane.16:
  %v175 = phi i64 [ 0, %edge.block.body.14 ], [ %v197, %pack.units.end.21 ]
  %v176 = icmp slt i64 %v175, %v173
  br i1 %v176, label %pack.lane.body.17, label %pack.lane.end.18
pack.lane.body.17:
  %v177 = mul i64 %v175, 4
  %v178 = getelementptr i8, ptr %v12, i64 %v177
  br label %pack.units.19
pack.units.19:
  %v179 = phi i64 [ 0, %pack.lane.body.17 ], [ %v196, %pack.units.body.20 ]
  %v180 = icmp slt i64 %v179, %v4
  br i1 %v180, label %pack.units.body.20, label %pack.units.end.21
pack.units.body.20:
  %v181 = mul i64 %v179, 32
  %v182 = getelementptr i8, ptr %v178, i64 %v181
  %v183 = add i64 %v170, %v175
  %v184 = icmp sge i64 %v183, %v179
  %v185 = sub i64 %v183, %v179
  %v186 = add i64 %v6, -1
  %v187 = icmp slt i64 %v186, 0
  %v188 = or i1 false, %v187
  %v189 = call i64 @llvm.smin.i64(i64 %v185, i64 %v186)
  %v190 = call i64 @llvm.smax.i64(i64 %v189, i64 0)
  %v191 = mul i64 %v190, 4
  %v192 = select i1 %v188, i64 0, i64 %v191
  %v193 = getelementptr i8, ptr %v8, i64 %v192
  %v194 = load float, ptr %v193, align 4
  %v195 = select i1 %v184, float %v194, float 0x0000000000000000
  store float %v195, ptr %v182, align 4
  %v196 = add nsw i64 %v179, 1
  br label %pack.units.19
pack.units.end.21:
  %v197 = add nsw i64 %v175, 1
  br label %pack.lane.16
pack.lane.end.18:
  br label %pack.pad.22
pack.pad.22:
  %v198 = phi i64 [ %v173, %pack.lane.end.18 ], [ %v207, %pack.pad.end.27 ]
  %v199 = icmp slt i64 %v198, 8
  br i1 %v199, label %pack.pad.body.23, label %pack.pad.end.24
pack.pad.body.23:
  %v200 = mul i64 %v198, 4
  %v201 = getelementptr i8, ptr %v12, i64 %v200
  br label %pack.pad.25
pack.pad.25:
  %v202 = phi i64 [ 0, %pack.pad.body.23 ], [ %v206, %pack.pad.body.26 ]
  %v203 = icmp slt i64 %v202, %v4
  br i1 %v203, label %pack.pad.body.26, label %pack.pad.end.27
pack.pad.body.26:
  %v204 = mul i64 %v202, 32
  %v205 = getelementptr i8, ptr %v201, i64 %v204
  store float 0x0000000000000000, ptr %v205, align 4
  %v206 = add nsw i64 %v202, 1
  br label %pack.pad.25
pack.pad.end.27:
  %v207 = add nsw i64 %v198, 1
  br label %pack.pad.22
pack.pad.end.24:
  %v208 = mul i64 32, %v4
  br label %w.28
w.28:
  %v209 = phi i64 [ 0, %pack.pad.end.24 ], [ %v216, %w.body.29 ]
  %v210 = phi <8 x float> [ splat (float 0x0000000000000000), %pack.pad.end.24 ], [ %v215, %w.body.29 ]
  %v211 = icmp slt i64 %v209, %v4
  br i1 %v211, label %w.body.29, label %w.end.30
w.body.29:
  %v212 = mul i64 %v209, 32
  %v213 = getelementptr i8, ptr %v12, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v210, %v214
  %v216 = add nsw i64 %v209, 1
  br label %w.28
w.end.30:
  %v217 = mul i64 %v170, 4
  %v218 = getelementptr i8, ptr %v10, i64 %v217
  %v219 = trunc i64 %v173 to i32
  %v220 = insertelement <8 x i32> poison, i32 %v219, i64 0
  %v221 = shufflevector <8 x i32> %v220, <8 x i32> poison, <8 x i32> zeroinitializer
  %v222 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v221
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v210, ptr align 4 %v218, <8 x i1> %v222)
  %v223 = add nsw i64 %v170, 8
  br label %edge.block.13
edge.block.end.15:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare i64 @llvm.smax.i64(i64, i64) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

