/**
 * The sample bulletin's picture as it was drawn, so that the product ships nobody's photo: a village road
 * between two rows of flowers, at sunrise. Answers SVG, 1600 × 1000.
 */
export function flowerRoad(): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">',
    landscape,
    house(300, 520, 1),
    house(1255, 500, 0.8),
    ...flowers(),
    ...people.map((person) => figure(...person)),
    '</svg>',
  ].join('\n');
}

const landscape = `
<defs>
  <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#f3c98b"/><stop offset="1" stop-color="#fdf4e0"/></linearGradient>
  <linearGradient id="field" x2="0" y2="1"><stop stop-color="#b9c77d"/><stop offset="1" stop-color="#7f9c55"/></linearGradient>
  <linearGradient id="road" x2="0" y2="1"><stop stop-color="#e9d8b4"/><stop offset="1" stop-color="#cdb387"/></linearGradient>
</defs>
<rect width="1600" height="1000" fill="url(#sky)"/>
<circle cx="1120" cy="300" r="92" fill="#e2553f"/>
<path d="M0 430 Q180 300 330 390 T650 350 Q800 240 960 380 T1290 350 Q1450 300 1600 400 V700 H0Z" fill="#8fa7a0"/>
<path d="M0 520 Q220 400 420 500 T860 470 Q1040 420 1230 510 T1600 470 V760 H0Z" fill="#6d8f76"/>
<path d="M0 610 Q300 520 620 590 T1180 570 T1600 600 V1000 H0Z" fill="url(#field)"/>
<g fill="none" stroke="#f2eccb" stroke-opacity=".55" stroke-width="5">
  <path d="M0 690 Q300 610 640 655M0 750 Q300 665 610 705M0 830 Q280 735 560 775"/>
  <path d="M1040 640 Q1320 610 1600 660M1090 700 Q1350 665 1600 725M1150 780 Q1380 735 1600 810"/>
</g>
<path d="M770 600 L850 600 Q960 790 1190 1000 H420 Q700 790 770 600Z" fill="url(#road)"/>`;

function house(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">
  <path d="M-20 70 L80 0 L180 70Z" fill="#7a4a34"/><rect y="70" width="160" height="62" fill="#c99d6a"/>
  <rect x="62" y="86" width="36" height="46" fill="#5c3a29"/>
  <path d="M12 132v34M60 132v34M110 132v34M150 132v34" stroke="#5c3a29" stroke-width="7"/></g>`;
}

const petals = ['#a6231b', '#e2553f', '#f2a0a0', '#fff3ea', '#d9843b'] as const;
const ROAD_TOP = 600;
const ROAD_BOTTOM = 1000;

/** Two rows that widen and thicken towards the viewer. Scattered by a fixed rule: always one picture. */
function flowers(): string[] {
  const circles: string[] = [];
  let step = 0;
  for (let y = ROAD_TOP + 12; y < ROAD_BOTTOM; y += 5 + (13 * (y - ROAD_TOP)) / 400) {
    const near = (y - ROAD_TOP) / (ROAD_BOTTOM - ROAD_TOP);
    for (let petal = 0; petal < 8; petal += 1) {
      step += 1;
      // The golden ratio's multiples spread evenly without looking like a row.
      const scatter = (step * 0.618034) % 1;
      const side = petal % 2 === 0 ? -1 : 1;
      const edge = side < 0 ? 770 - 350 * near ** 1.15 : 850 + 340 * near ** 1.15;
      const x = edge + side * (4 + (10 + 36 * near) * scatter);
      const radius = 2.2 + 8 * near * (0.6 + scatter / 2);
      const colour = petals[step % petals.length];
      circles.push(
        `<circle cx="${x.toFixed(0)}" cy="${(y + 8 * near * (scatter - 0.5)).toFixed(0)}" r="${radius.toFixed(1)}" fill="${colour}"/>`,
      );
    }
  }
  return circles;
}

type Person = [x: number, y: number, height: number, colour: string, hat: boolean];
const people: Person[] = [
  [720, 690, 70, '#1f6b45', true],
  [905, 695, 72, '#a6231b', true],
  [640, 760, 110, '#2d4f7c', true],
  [985, 780, 120, '#5b4a86', true],
  [575, 800, 130, '#a6231b', false],
  [505, 850, 150, '#1f6b45', true],
  [1080, 850, 150, '#2d4f7c', false],
  [1165, 905, 170, '#a6231b', true],
];

function figure(x: number, y: number, height: number, colour: string, hat: boolean): string {
  const at = (part: number): string => (height * part).toFixed(0);
  const head = hat
    ? `<path d="M${at(-0.2)} ${at(-0.84)} L0 ${at(-1.03)} L${at(0.2)} ${at(-0.84)}Z" fill="#ecd9a4"/>`
    : `<path d="M${at(-0.1)} ${at(-0.86)} A${at(0.1)} ${at(0.1)} 0 0 1 ${at(0.1)} ${at(-0.86)}Z" fill="#2c2018"/>`;
  return `<g transform="translate(${x} ${y})">
  <path d="M${at(-0.15)} 0 L${at(-0.11)} ${at(-0.62)} Q0 ${at(-0.78)} ${at(0.11)} ${at(-0.62)} L${at(0.15)} 0Z" fill="${colour}"/>
  <circle cy="${at(-0.83)}" r="${at(0.1)}" fill="#c98f68"/>${head}</g>`;
}
