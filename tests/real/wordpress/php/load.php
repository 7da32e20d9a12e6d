<?php
// Loads WordPress outside a request: load.php is required by the other scripts here.
$_SERVER += [
    'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REQUEST_METHOD' => 'GET',
    'REQUEST_URI' => '/',
    'REMOTE_ADDR' => '127.0.0.1',
];
require getenv('ICC_BLOG_ROOT') . '/wp-load.php';
