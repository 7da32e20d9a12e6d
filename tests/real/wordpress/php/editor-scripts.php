<?php
// Prints, in order, the script files WordPress itself loads for its block library.
require __DIR__ . '/load.php';
$scripts = wp_scripts();
$scripts->all_deps(['wp-block-library', 'wp-format-library']);
foreach ($scripts->to_do as $handle) {
    $source = $scripts->registered[$handle]->src;
    if ($source) {
        echo preg_replace('/\?.*/', '', $source), "\n";
    }
}
