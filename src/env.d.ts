/** Path of the project's root; replaced by `astro.config.mjs`. */
declare const PROJECT_ROOT: string;
