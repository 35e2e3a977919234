import type { JSX } from "preact";
import type { Shape } from "../../../casework/timeline/shape.ts";

/** Shapes as SVG; `timeline.css` has their ink. */
export const Shapes = ({ shapes }: { readonly shapes: readonly Shape[] }): JSX.Element => (
  <>
    {shapes.map((shape, at) => (
      <Drawn key={at} shape={shape} />
    ))}
  </>
);

function Drawn({ shape }: { readonly shape: Shape }): JSX.Element {
  const look = shape.looks.map((each) => `tl-${each}`).join(" ");
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, radius } = shape;
      return <rect class={look} x={x} y={y} width={width} height={height} rx={radius} />;
    }
    case "circle":
      return <circle class={look} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case "path":
      return <path class={look} d={shape.d} />;
    case "text":
      return (
        <text class={look} x={shape.x} y={shape.y} text-anchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}
