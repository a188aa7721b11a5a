
define void @outer.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 128
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 136
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr i8, ptr %arguments, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr i8, ptr %arguments, i64 0
  %v8 = load ptr, ptr %v7, align 8
  %v9 = getelementptr i8, ptr %arguments, i64 40
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr i8, ptr %arguments, i64 24
  %v12 = load ptr, ptr %v11, align 8
  %v13 = getelementptr i8, ptr %arguments, i64 48
  %v14 = load ptr, ptr %v13, align 8
  %v15 = getelementptr i8, ptr %arguments, i64 56
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i8, ptr %arguments, i64 88
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i8, ptr %arguments, i64 96
  %v20 = load i64, ptr %v19, align 8
  %v21 = getelementptr i8, ptr %arguments, i64 104
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr i8, ptr %arguments, i64 112
  %v24 = load i64, ptr %v23, align 8
  br label %i.1
i.1:
  %v25 = phi i64 [ %v18, %entry ], [ %v75, %edge.block.end.9 ]
  %v26 = icmp slt i64 %v25, %v20
  br i1 %v26, label %i.body.2, label %i.end.3
i.body.2:
  %v27 = mul i64 %v25, 4
  %v28 = getelementptr i8, ptr %v8, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = sub i64 %v24, %v22
  %v33 = urem i64 %v32, 16
  %v34 = sub i64 %v24, %v33
  br label %block.4
block.4:
  %v35 = phi i64 [ %v22, %i.body.2 ], [ %v53, %block.body.5 ]
  %v36 = icmp slt i64 %v35, %v34
  br i1 %v36, label %block.body.5, label %block.end.6
block.body.5:
  %v37 = mul i64 %v35, 4
  %v38 = getelementptr i8, ptr %v12, i64 %v37
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fmul <8 x float> %v31, %v39
  %v41 = getelementptr i8, ptr %v38, i64 32
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fmul <8 x float> %v31, %v42
  %v44 = mul i64 %v25, %v16
  %v45 = getelementptr i8, ptr %v14, i64 %v44
  %v46 = mul i64 %v35, 4
  %v47 = getelementptr i8, ptr %v45, i64 %v46
  store <8 x float> %v40, ptr %v47, align 4
  %v48 = mul i64 %v25, %v16
  %v49 = getelementptr i8, ptr %v14, i64 %v48
  %v50 = add i64 %v35, 8
  %v51 = mul i64 %v50, 4
  %v52 = getelementptr i8, ptr %v49, i64 %v51
  store <8 x float> %v43, ptr %v52, align 4
  %v53 = add nsw i64 %v35, 16
  br label %block.4
block.end.6:
  br label %edge.block.7
edge.block.7:
  %v54 = phi i64 [ %v34, %block.end.6 ], [ %v74, %edge.block.body.8 ]
  %v55 = icmp slt i64 %v54, %v24
  br i1 %v55, label %edge.block.body.8, label %edge.block.end.9
edge.block.body.8:
  %v56 = sub i64 %v24, %v54
  %v57 = call i64 @llvm.smin.i64(i64 %v56, i64 8)
  %v58 = mul i64 %v54, 4
  %v59 = getelementptr i8, ptr %v12, i64 %v58
  %v60 = trunc i64 %v57 to i32
  %v61 = insertelement <8 x i32> poison, i32 %v60, i64 0
  %v62 = shufflevector <8 x i32> %v61, <8 x i32> poison, <8 x i32> zeroinitializer
  %v63 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v62
  %v64 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v59, <8 x i1> %v63, <8 x float> zeroinitializer)
  %v65 = fmul <8 x float> %v31, %v64
  %v66 = mul i64 %v25, %v16
  %v67 = getelementptr i8, ptr %v14, i64 %v66
  %v68 = mul i64 %v54, 4
  %v69 = getelementptr i8, ptr %v67, i64 %v68
  %v70 = trunc i64 %v57 to i32
  %v71 = insertelement <8 x i32> poison, i32 %v70, i64 0
  %v72 = shufflevector <8 x i32> %v71, <8 x i32> poison, <8 x i32> zeroinitializer
  %v73 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v65, ptr align 4 %v69, <8 x i1> %v73)
  %v74 = add nsw i64 %v54, 8
  br label %edge.block.7
edge.block.end.9:
  %v75 = add nsw i64 %v25, 1
  br label %i.1
i.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

