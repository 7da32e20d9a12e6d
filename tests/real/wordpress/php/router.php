<?php
// For PHP's own server: pretty permalinks, /wp-json/ and folders with an index.php.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/');
$root = $_SERVER['DOCUMENT_ROOT'];
$file = $root . $path;
if ($path !== '/' && str_ends_with($path, '/') && is_file("{$file}index.php")) {
    $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = "{$path}index.php";
    chdir($file);
    require "{$file}index.php";
    return;
}
if ($path !== '/' && is_file($file)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "{$root}/index.php";
chdir($root);
require "{$root}/index.php";
