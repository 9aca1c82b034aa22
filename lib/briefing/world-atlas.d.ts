// Natural Earth as TopoJSON: typed by hand, because the compiler would spell out the type of every coordinate.
declare module 'world-atlas/countries-110m.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
  }>;
  export default topology;
}
declare module 'world-atlas/countries-50m.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
  }>;
  export default topology;
}
