<?php
// Configuration of the test blog. The address is the one the request came to, so that the same
// blog answers behind the fault proxy and behind TLS, and names itself accordingly.
if (($_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '') === 'https') {
    $_SERVER['HTTPS'] = 'on';
}
$icc_host = $_SERVER['HTTP_HOST'] ?? getenv('ICC_BLOG_HOST') ?: '127.0.0.1';
define('WP_HOME', (($_SERVER['HTTPS'] ?? '') === 'on' ? 'https://' : 'http://') . $icc_host);
define('WP_SITEURL', WP_HOME);
define('DB_NAME', 'wp');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('DB_DIR', dirname(__DIR__) . '/database/');
define('DB_FILE', 'blog.sqlite');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $icc_key) {
    define("{$icc_key}_KEY", "test-{$icc_key}-key");
    define("{$icc_key}_SALT", "test-{$icc_key}-salt");
}
define('WP_ENVIRONMENT_TYPE', 'local');  // application passwords work without https
define('WP_HTTP_BLOCK_EXTERNAL', true);  // the blog asks nobody anything
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_AUTO_UPDATE_CORE', false);
define('DISABLE_WP_CRON', true);         // due posts go live when a test runs the cron
$table_prefix = 'wp_';
// WordPress checks the password with every call; at its usual cost that would be most of a call.
$GLOBALS['wp_filter']['wp_hash_password_options'][10][] = [
    'function' => static fn (array $options): array => ['cost' => 4] + $options,
    'accepted_args' => 1,
];
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
