// What a tool for language models is: a name, schemas for what goes in and out, and a function that asks the API. Tools only read.

import type { z } from 'zod';
import type { Ask } from '../api/ask.js';

export interface ToolAnswer {
  /** As the tool's output schema says. */
  readonly structured: Record<string, unknown>;
  /** The same for a reader without it, shorter. */
  readonly text: string;
}

export interface ToolDeclaration<Input extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** For the model: what it answers, when to use it, an example with Chinese names. */
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodRawShape;
  /** Throws ProductError for what the caller can put right. */
  answer(ask: Ask, args: z.infer<z.ZodObject<Input>>): Promise<ToolAnswer>;
}

/** A tool of any input; the server checks the input against the schema before it asks. */
export type Tool = ToolDeclaration<z.ZodRawShape>;

export const tool = <Input extends z.ZodRawShape>(declaration: ToolDeclaration<Input>): Tool =>
  declaration as unknown as Tool;
