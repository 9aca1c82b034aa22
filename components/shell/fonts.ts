import '@fontsource-variable/piazzolla/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
