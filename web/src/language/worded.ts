// The keys of one language with any words under them.

export type Worded<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Worded<T[Key]>;
};
