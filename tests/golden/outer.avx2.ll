
define void @outer.output(ptr noundef %arguments) nounwind  {
entry:
  %v1 = getelementptr i8, ptr %arguments, i64 88
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr i8, ptr %arguments, i64 96
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
  br label %i.1
i.1:
  %v17 = phi i64 [ 0, %entry ], [ %v71, %edge.block.end.9 ]
  %v18 = icmp slt i64 %v17, %v2
  br i1 %v18, label %i.body.2, label %i.end.3
i.body.2:
  %v19 = urem i64 %v4, 16
  %v20 = sub i64 %v4, %v19
  br label %block.4
block.4:
  %v21 = phi i64 [ 0, %i.body.2 ], [ %v44, %block.body.5 ]
  %v22 = icmp slt i64 %v21, %v20
  br i1 %v22, label %block.body.5, label %block.end.6
block.body.5:
  %v23 = mul i64 %v17, 4
  %v24 = getelementptr i8, ptr %v8, i64 %v23
  %v25 = load float, ptr %v24, align 4
  %v26 = mul i64 %v21, 4
  %v27 = getelementptr i8, ptr %v12, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v25, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = fmul <8 x float> %v30, %v28
  %v32 = getelementptr i8, ptr %v27, i64 32
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fmul <8 x float> %v30, %v33
  %v35 = mul i64 %v17, %v16
  %v36 = getelementptr i8, ptr %v14, i64 %v35
  %v37 = mul i64 %v21, 4
  %v38 = getelementptr i8, ptr %v36, i64 %v37
  store <8 x float> %v31, ptr %v38, align 4
  %v39 = mul i64 %v17, %v16
  %v40 = getelementptr i8, ptr %v14, i64 %v39
  %v41 = add i64 %v21, 8
  %v42 = mul i64 %v41, 4
  %v43 = getelementptr i8, ptr %v40, i64 %v42
  store <8 x float> %v34, ptr %v43, align 4
  %v44 = add nsw i64 %v21, 16
  br label %block.4
block.end.6:
  br label %edge.block.7
edge.block.7:
  %v45 = phi i64 [ %v20, %block.end.6 ], [ %v70, %edge.block.body.8 ]
  %v46 = icmp slt i64 %v45, %v4
  br i1 %v46, label %edge.block.body.8, label %edge.block.end.9
edge.block.body.8:
  %v47 = sub i64 %v4, %v45
  %v48 = call i64 @llvm.smin.i64(i64 %v47, i64 8)
  %v49 = mul i64 %v17, 4
  %v50 = getelementptr i8, ptr %v8, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = mul i64 %v45, 4
  %v53 = getelementptr i8, ptr %v12, i64 %v52
  %v54 = trunc i64 %v48 to i32
  %v55 = insertelement <8 x i32> poison, i32 %v54, i64 0
  %v56 = shufflevector <8 x i32> %v55, <8 x i32> poison, <8 x i32> zeroinitializer
  %v57 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v56
  %v58 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v53, <8 x i1> %v57, <8 x float> zeroinitializer)
  %v59 = insertelement <8 x float> poison, float %v51, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fmul <8 x float> %v60, %v58
  %v62 = mul i64 %v17, %v16
  %v63 = getelementptr i8, ptr %v14, i64 %v62
  %v64 = mul i64 %v45, 4
  %v65 = getelementptr i8, ptr %v63, i64 %v64
  %v66 = trunc i64 %v48 to i32
  %v67 = insertelement <8 x i32> poison, i32 %v66, i64 0
  %v68 = shufflevector <8 x i32> %v67, <8 x i32> poison, <8 x i32> zeroinitializer
  %v69 = icmp slt <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v68
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr align 4 %v65, <8 x i1> %v69)
  %v70 = add nsw i64 %v45, 8
  br label %edge.block.7
edge.block.end.9:
  %v71 = add nsw i64 %v17, 1
  br label %i.1
i.end.3:
  ret void
}

declare i64 @llvm.smin.i64(i64, i64) 
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>) 
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>) 

