<?php
// Creates tables, options and one user per role; prints the users as JSON.
define('WP_INSTALLING', true);
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Test blog ប្លុក', 'admin', 'admin@example.test', true, '', 'admin-pass');
$options = [
    'timezone_string' => 'Asia/Phnom_Penh',
    'template' => 'twentytwentyfive',
    'stylesheet' => 'twentytwentyfive',
    'blog_public' => 0,
    'default_comment_status' => 'open',
    'posts_per_page' => 20,
];
foreach ($options as $key => $value) {
    update_option($key, $value);
}
$roles = [
    'admin' => 'administrator',
    'editor' => 'editor',
    'author' => 'author',
    'contributor' => 'contributor',
    'subscriber' => 'subscriber',
];
$users = [];
foreach ($roles as $name => $role) {
    $known = get_user_by('login', $name);
    $id = $known ? $known->ID : wp_insert_user([
        'user_login' => $name,
        'user_pass' => "{$name}-pass",
        'user_email' => "{$name}@example.test",
        'role' => $role,
        'display_name' => ucfirst($name),
    ]);
    [$secret] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'tests']);
    $users[$name] = [
        'id' => (int) $id,
        'role' => $role,
        'password' => "{$name}-pass",
        'application_password' => WP_Application_Passwords::chunk_password($secret),
    ];
}
echo json_encode($users);
