const generic =
  /^(?:总结|小结|其他|其它|过程|流程|步骤|概念|简介|介绍|背景|注意|注意事项|说明|示例|例子|举例|重点|优点|缺点|优缺点|特点|原理|区别|对比|作用|应用|场景|使用场景|基础|初级|中级|高级|资深|专家|进阶|拓展|扩展|参考|目录|设置|配置|安装|选择|问题|解决方案|实现方式|方法|内容|笔记|面试题?|interview|other|others|notes|summary|misc)$/iu;
const counted = /^第[\d一二三四五六七八九十]{1,3}个?(?:问题|步|题|点|种|阶段)?$|^(?:过程|流程|步骤)\S{0,6}$/u;

/** Whether a title says nothing of its own: its section is a part of something, or only counted. */
export function isGenericTitle(title: string): boolean {
  return generic.test(title) || counted.test(title);
}
