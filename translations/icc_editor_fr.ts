<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ICC Editor</source>
        <translation>À propos d’ICC Editor</translation>
    </message>
    <message>
        <source>Version {version} with Qt {qt}</source>
        <translation>Version {version} avec Qt {qt}</translation>
    </message>
    <message>
        <source>Write and translate posts offline, in English and Khmer, see what readers will see, and publish once. No account is needed to write, and nothing is sent anywhere unless you publish.</source>
        <translation>Écrivez et traduisez des articles hors ligne, en anglais et en khmer, voyez ce que verront les lecteurs, et publiez une seule fois. Aucun compte n’est nécessaire pour écrire, et rien n’est envoyé tant que vous ne publiez pas.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>ICC Editor is free software under the MIT licence. It uses:</source>
        <translation>ICC Editor est un logiciel libre sous licence MIT. Il utilise :</translation>
    </message>
</context>
<context>
    <name>AccountController</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of {name} on “{blog}”</source>
        <translation>Mot de passe de {name} sur « {blog} »</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Le taper de nouveau</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Essai du mot de passe…</translation>
    </message>
    <message>
        <source>Practice blog</source>
        <translation>Blog d’essai</translation>
    </message>
    <message>
        <source>Looking for the blog…</source>
        <translation>Recherche du blog…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Trying the account…</source>
        <translation>Essai du compte…</translation>
    </message>
    <message>
        <source>Making the practice blog…</source>
        <translation>Création du blog d’essai…</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <translation>« {name} » fonctionne.</translation>
    </message>
    <message>
        <source>Asking the blog…</source>
        <translation>Question au blog…</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Connect a blog</source>
        <translation>Connecter un blog</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find the blog</source>
        <translation>Trouver le blog</translation>
    </message>
    <message>
        <source>Found: {address}</source>
        <translation>Trouvé : {address}</translation>
    </message>
    <message>
        <source>You can publish to “{blog}” as {name}{role}.</source>
        <translation>Vous pouvez publier sur « {blog} » en tant que {name}{role}.</translation>
    </message>
    <message>
        <source>You are signed in to “{blog}” as {name}, but this account may not write posts there yet. Ask whoever runs the blog to make it a contributor or an author.</source>
        <translation>Vous êtes connecté à « {blog} » en tant que {name}, mais ce compte ne peut pas encore y écrire d’articles. Demandez à qui gère le blog d’en faire un contributeur ou un auteur.</translation>
    </message>
    <message>
        <source>You can publish to “{blog}”, a folder on this computer.</source>
        <translation>Vous pouvez publier sur « {blog} », un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keyring, not in a file.</source>
        <translation>Le mot de passe est dans le trousseau de cet ordinateur, pas dans un fichier.</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is kept in memory for this run only. You will be asked for it again next time.</source>
        <translation>Il n’y a pas de trousseau ici : le mot de passe reste en mémoire pour cette fois seulement. Il vous sera redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>&amp;Address of the blog</source>
        <translation>&amp;Adresse du blog</translation>
    </message>
    <message>
        <source>As you see it in the browser when you read the blog. It works with WordPress.com and with any other WordPress.</source>
        <translation>Telle que vous la voyez dans le navigateur quand vous lisez le blog. Cela marche avec WordPress.com et avec tout autre WordPress.</translation>
    </message>
    <message>
        <source>No blog yet? A practice blog is a folder on this computer. You can press Publish and look at the result; nobody else sees it.</source>
        <translation>Pas encore de blog ? Un blog d’essai est un dossier sur cet ordinateur. Vous pouvez appuyer sur Publier et regarder le résultat ; personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Use a practice blog</source>
        <translation>Utiliser un blog d’essai</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Do you sign in with a code from your phone?</source>
        <translation>Vous connectez-vous avec un code reçu sur votre téléphone ?</translation>
    </message>
    <message>
        <source>Then your usual password is not enough for a program. Make an application password: in the browser, open your profile on the blog, find “Application passwords”, make one with any name, and paste it here, spaces and all. You can take it back there at any time. It is the better choice in any case.</source>
        <translation>Alors votre mot de passe habituel ne suffit pas à un programme. Créez un mot de passe d’application : dans le navigateur, ouvrez votre profil sur le blog, cherchez « Mots de passe d’application », créez-en un sous n’importe quel nom et collez-le ici, espaces compris. Vous pouvez le retirer là-bas à tout moment. C’est de toute façon le meilleur choix.</translation>
    </message>
    <message>
        <source>On WordPress.com: Profile → Security → Two-Step Authentication → Application Passwords. The user name is that of WordPress.com.</source>
        <translation>Sur WordPress.com : Profil → Sécurité → Authentification en deux étapes → Mots de passe d’application. Le nom d’utilisateur est celui de WordPress.com.</translation>
    </message>
    <message>
        <source>Which blog do you want to write for?</source>
        <translation>Pour quel blog voulez-vous écrire ?</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use this blog</source>
        <translation>Utiliser ce blog</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributeur</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Un dossier sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No blog is connected. Writing works without one.</source>
        <translation>Aucun blog n’est connecté. On peut écrire sans.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Forget “{name}” on this computer? Its password is deleted from the keyring. Nothing changes on the blog, and your posts stay here.</source>
        <translation>Oublier « {name} » sur cet ordinateur ? Son mot de passe est effacé du trousseau. Rien ne change sur le blog, et vos articles restent ici.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Quote an article</source>
        <translation>Citer un article</translation>
    </message>
    <message>
        <source>News agency, newspaper or site</source>
        <translation>Agence, journal ou site</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Write “{line}” above it</source>
        <translation>Écrire « {line} » au-dessus</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Mots cités</translation>
    </message>
    <message>
        <source>That is no address of a web page.</source>
        <translation>Ce n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>The headline is still missing.</source>
        <translation>Le titre de l’article manque encore.</translation>
    </message>
    <message>
        <source>The words quoted are still missing.</source>
        <translation>Les mots cités manquent encore.</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>These posts are in the bin.</source>
        <translation>Ces articles sont dans la corbeille.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Posts in the bin</source>
        <translation>Articles dans la corbeille</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good? This cannot be undone.</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille ? C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. Open this address yourself: {address}</source>
        <translation>Aucun navigateur ne s’est ouvert. Ouvrez vous-même cette adresse : {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>No program here shows folders. The folder is: {path}</source>
        <translation>Aucun programme ne montre de dossiers ici. Le dossier est : {path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>About this cell</source>
        <translation>Sur cette cellule</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>the source’s own</source>
        <translation>celui de la source</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>New figures</source>
        <translation>Nouveaux chiffres</translation>
    </message>
    <message>
        <source>What shall change in the table?</source>
        <translation>Que faut-il changer dans le tableau ?</translation>
    </message>
    <message>
        <source>Only what is ticked changes; Undo takes it back.</source>
        <translation>Seul ce qui est coché change ; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les changer</translation>
    </message>
    <message>
        <source>a new row: {cells}</source>
        <translation>une nouvelle ligne : {cells}</translation>
    </message>
    <message>
        <source>not in the sheet: take it out</source>
        <translation>absente de la feuille : la retirer</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Columns the table does not have: {names}.</source>
        <translation>Colonnes que le tableau n’a pas : {names}.</translation>
    </message>
    <message>
        <source>Rows that fit more than one of the sheet: {names}.</source>
        <translation>Lignes qui correspondent à plusieurs de la feuille : {names}.</translation>
    </message>
</context>
<context>
    <name>ChartController</name>
    <message>
        <source>The text shows the chart here already. It follows the table by itself.</source>
        <translation>Le texte montre déjà le graphique ici. Il suit le tableau de lui-même.</translation>
    </message>
    <message>
        <source>The text shows the chart here. It follows the table by itself.</source>
        <translation>Le texte montre le graphique ici. Il suit le tableau de lui-même.</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>A bar for each row</source>
        <translation>Une barre par ligne</translation>
    </message>
    <message>
        <source>One bar, its parts are the rows</source>
        <translation>Une seule barre, faite des lignes</translation>
    </message>
    <message>
        <source>A bar for each row, its parts are columns</source>
        <translation>Une barre par ligne, ses parties sont des colonnes</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Ce qui convient le mieux</translation>
    </message>
    <message>
        <source>Columns that are parts of a bar</source>
        <translation>Colonnes qui sont les parties d’une barre</translation>
    </message>
    <message>
        <source>What has the colour</source>
        <translation>Ce qui a la couleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The largest first</source>
        <translation>La plus grande d’abord</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>Mettre dans le texte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Il montre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Only the largest</source>
        <translation>Seulement les plus grandes</translation>
    </message>
    <message>
        <source>Colour of</source>
        <translation>Couleur de</translation>
    </message>
    <message>
        <source>Choose the columns that are parts of a bar.</source>
        <translation>Choisissez les colonnes qui sont les parties d’une barre.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Laisser ainsi…</translation>
    </message>
    <message>
        <source>Say why it may stay; it is then not pointed out any more</source>
        <translation>Dites pourquoi cela peut rester ; ce ne sera plus signalé</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>table “{name}”</source>
        <translation>tableau « {name} »</translation>
    </message>
    <message>
        <source>row “{name}”</source>
        <translation>ligne « {name} »</translation>
    </message>
    <message>
        <source>column “{name}”</source>
        <translation>colonne « {name} »</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>titre du tableau</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>The fields at the top of the file cannot be read (line {line}).</source>
        <translation>Les champs en tête du fichier sont illisibles (ligne {line}).</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Le titre manque.</translation>
    </message>
    <message>
        <source>The title is the same as in {other}: is it translated?</source>
        <translation>Le titre est le même qu’en {other} : est-il traduit ?</translation>
    </message>
    <message>
        <source>The address part “{slug}” is very long.</source>
        <translation>La partie d’adresse « {slug} » est très longue.</translation>
    </message>
    <message>
        <source>The address part “{slug}” will become “{proper}” on the blog.</source>
        <translation>La partie d’adresse « {slug} » deviendra « {proper} » sur le blog.</translation>
    </message>
    <message>
        <source>The excerpt is long ({length} characters); blogs cut it.</source>
        <translation>L’extrait est long ({length} caractères) ; les blogs le coupent.</translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Aucune catégorie n’est choisie.</translation>
    </message>
    <message>
        <source>The blog holds the post back until its date.</source>
        <translation>Le blog retient l’article jusqu’à sa date.</translation>
    </message>
    <message>
        <source>The date is in the future, but this blog publishes at once.</source>
        <translation>La date est dans le futur, mais ce blog publie aussitôt.</translation>
    </message>
    <message>
        <source>The date is in the past.</source>
        <translation>La date est dans le passé.</translation>
    </message>
    <message>
        <source>A picture is loaded from another place: {source}</source>
        <translation>Une image est chargée d’un autre endroit : {source}</translation>
    </message>
    <message>
        <source>A picture is missing: {source}</source>
        <translation>Une image manque : {source}</translation>
    </message>
    <message>
        <source>A picture is neither one of this post’s nor on the web; readers get its description: {source}</source>
        <translation>Une image n’est ni dans cet article ni sur le web ; les lecteurs n’ont que sa description : {source}</translation>
    </message>
    <message>
        <source>A picture cannot be sent: {source}</source>
        <translation>Une image ne peut pas être envoyée : {source}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it: {source}</source>
        <translation>Une image n’a pas de description pour ceux qui ne la voient pas : {source}</translation>
    </message>
    <message>
        <source>Your role cannot send pictures; this one is left out: {source}</source>
        <translation>Votre rôle ne permet pas d’envoyer des images ; celle-ci est laissée de côté : {source}</translation>
    </message>
    <message>
        <source>Your role cannot make new categories or tags; left out: {name}</source>
        <translation>Votre rôle ne permet pas de créer des catégories ou étiquettes ; laissé de côté : {name}</translation>
    </message>
    <message>
        <source>Your role on this blog cannot make pages.</source>
        <translation>Votre rôle sur ce blog ne permet pas de créer des pages.</translation>
    </message>
    <message>
        <source>Your role on this blog cannot change a post that is published.</source>
        <translation>Votre rôle sur ce blog ne permet pas de modifier un article publié.</translation>
    </message>
    <message>
        <source>The blog shows it differently: {field}</source>
        <translation>Le blog le montre autrement : {field}</translation>
    </message>
    <message>
        <source>The account is gone from here. A draft or pictures may be left on the blog: {blog}</source>
        <translation>Ce compte n’existe plus ici. Un brouillon ou des images sont peut-être restés sur le blog : {blog}</translation>
    </message>
    <message>
        <source>The link to the other language is not set yet.</source>
        <translation>Le lien vers l’autre langue n’est pas encore posé.</translation>
    </message>
    <message>
        <source>The {language} version is still on the blog as a post of its own as well: {link}</source>
        <translation>La version {language} est encore sur le blog comme article à part : {link}</translation>
    </message>
    <message>
        <source>The post of the {other} version holds this text too, so readers find it twice. Choose that version as well: its post is sent without this text. {link}</source>
        <translation>L’article de la version {other} contient aussi ce texte : les lecteurs le trouvent deux fois. Choisissez aussi cette version : son article sera envoyé sans ce texte. {link}</translation>
    </message>
    <message>
        <source>It is on the blog; only the note about it here could not be saved. The outbox keeps it until then: press “Send now” there.</source>
        <translation>C’est sur le blog ; seule la note à ce sujet n’a pas pu être enregistrée ici. La boîte d’envoi la garde jusque-là : cliquez-y sur « Envoyer ».</translation>
    </message>
    <message>
        <source>The post is on the blog, but its folder is gone from this computer.</source>
        <translation>L’article est sur le blog, mais son dossier a disparu de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>A heading is as large as the title; use the next smaller one.</source>
        <translation>Un intertitre est aussi grand que le titre ; prenez le niveau suivant.</translation>
    </message>
    <message>
        <source>A heading skips a level.</source>
        <translation>Un intertitre saute un niveau.</translation>
    </message>
    <message>
        <source>This HTML is not sent to blogs and will be left out: {tag}</source>
        <translation>Ce code HTML n’est pas envoyé aux blogs et sera retiré : {tag}</translation>
    </message>
    <message>
        <source>A link leads nowhere a browser should go: {link}</source>
        <translation>Un lien mène là où aucun navigateur ne devrait aller : {link}</translation>
    </message>
    <message>
        <source>A link carries tracking: {parameters}</source>
        <translation>Un lien contient un pistage : {parameters}</translation>
    </message>
    <message>
        <source>A link has no full address: {link}</source>
        <translation>Un lien n’a pas d’adresse complète : {link}</translation>
    </message>
    <message>
        <source>Line {line}: a letter was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>Ligne {line} : une lettre s’est perdue, le signe {signs} tient sa place. Retapez-la.</translation>
    </message>
    <message>
        <source>A letter of the title was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>Une lettre du titre s’est perdue, le signe {signs} tient sa place. Retapez-la.</translation>
    </message>
    <message>
        <source>A letter of the excerpt was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>Une lettre de l’extrait s’est perdue, le signe {signs} tient sa place. Retapez-la.</translation>
    </message>
    <message>
        <source>Line {line}: an invisible control sign ({signs}). Delete it.</source>
        <translation>Ligne {line} : un signe de commande invisible ({signs}). Supprimez-le.</translation>
    </message>
    <message>
        <source>The title has an invisible control sign ({signs}). Delete it.</source>
        <translation>Le titre contient un signe de commande invisible ({signs}). Supprimez-le.</translation>
    </message>
    <message>
        <source>The excerpt has an invisible control sign ({signs}). Delete it.</source>
        <translation>L’extrait contient un signe de commande invisible ({signs}). Supprimez-le.</translation>
    </message>
    <message>
        <source>Line {line}: an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>Ligne {line} : un signe invisible change le sens de l’écriture ({signs}) ; les lecteurs verront peut-être les mots dans un autre ordre. Supprimez-le.</translation>
    </message>
    <message>
        <source>In the title an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>Dans le titre, un signe invisible change le sens de l’écriture ({signs}) ; les lecteurs verront peut-être les mots dans un autre ordre. Supprimez-le.</translation>
    </message>
    <message>
        <source>In the excerpt an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>Dans l’extrait, un signe invisible change le sens de l’écriture ({signs}) ; les lecteurs verront peut-être les mots dans un autre ordre. Supprimez-le.</translation>
    </message>
    <message>
        <source>The Khmer version has hardly any Khmer letters.</source>
        <translation>La version khmère ne contient presque pas de lettres khmères.</translation>
    </message>
    <message>
        <source>The text is mostly Khmer, but the version is not.</source>
        <translation>Le texte est surtout en khmer, mais la version ne l’est pas.</translation>
    </message>
    <message>
        <source>There is no version in another language.</source>
        <translation>Il n’y a pas de version dans une autre langue.</translation>
    </message>
    <message>
        <source>The text it was translated from was changed since.</source>
        <translation>Le texte traduit a été modifié depuis.</translation>
    </message>
    <message>
        <source>Paragraphs to check, because what they were translated from was changed: {count}</source>
        <translation>Paragraphes à vérifier, car leur texte d’origine a changé : {count}</translation>
    </message>
    <message>
        <source>Paragraphs not translated yet: {count}</source>
        <translation>Paragraphes pas encore traduits : {count}</translation>
    </message>
    <message>
        <source>{figure} is no figure: write table, row and column with points between, as in {{{{communes.cnrp.chiefs}}}}.</source>
        <translation>{figure} n’est pas un chiffre de tableau : écrivez le tableau, la ligne et la colonne séparés par des points, comme dans {{{{communes.cnrp.chiefs}}}}.</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: there is no table “{table}”.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : il n’y a pas de tableau « {table} ».</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the file of the table “{table}” is damaged.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : le fichier du tableau « {table} » est abîmé.</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table has no row “{row}”.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : le tableau n’a pas de ligne « {row} ».</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table has no column “{column}”.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : le tableau n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: that cell of the table is blank.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : cette case du tableau est vide.</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table says that it is not available.</source>
        <translation>Le chiffre {figure} n’a pas de valeur : le tableau dit qu’elle n’est pas disponible.</translation>
    </message>
    <message>
        <source>The figure {figure} has no words: that label is missing in {language}.</source>
        <translation>Le chiffre {figure} n’a pas de texte : cet intitulé manque en {language}.</translation>
    </message>
    <message>
        <source>The figure {figure} cannot be written so: words stand in that cell.</source>
        <translation>Le chiffre {figure} ne peut pas s’écrire ainsi : cette case contient des mots.</translation>
    </message>
    <message>
        <source>A results table is missing: {file}</source>
        <translation>Un tableau de résultats manque : {file}</translation>
    </message>
    <message>
        <source>The file of a results table is damaged: {file}</source>
        <translation>Le fichier d’un tableau de résultats est abîmé : {file}</translation>
    </message>
    <message>
        <source>A results table is empty, or all its columns are hidden: {file}</source>
        <translation>Un tableau de résultats est vide, ou toutes ses colonnes sont cachées : {file}</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be drawn as a chart.</source>
        <translation>Le tableau « {table} » ne peut pas être dessiné en graphique.</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: “{key}” in its file is not right.</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : « {key} » dans son fichier n’est pas correct.</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: there is no such column of numbers. {key}</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : il n’y a pas de telle colonne de nombres. {key}</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: its column has no figures.</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : sa colonne n’a pas de chiffres.</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: “{key}” is below zero, and a part of a whole cannot be.</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : « {key} » est négatif, et une partie d’un tout ne peut pas l’être.</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: the program's letters do not have “{key}”.</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : les polices du programme n’ont pas « {key} ».</translation>
    </message>
    <message>
        <source>The chart of “{table}” would have {bars} bars; more than {limit} cannot be read.</source>
        <translation>Le graphique de « {table} » aurait {bars} barres ; plus de {limit} ne se lisent pas.</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: Khmer needs FriBiDi on this computer (on Debian and Ubuntu the package libfribidi0).</source>
        <translation>Le graphique de « {table} » ne peut pas être dessiné : le khmer a besoin de FriBiDi sur cet ordinateur (sous Debian et Ubuntu, le paquet libfribidi0).</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but the table “{table}” has {expected} ({label}).</source>
        <translation>{place} : on lit ici {found}, mais le tableau « {table} » donne {expected} ({label}).</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but the {other} version has {there} ({other_where}).</source>
        <translation>{place} : on lit ici {found}, mais la version {other} donne {there} ({other_where}).</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, where the {other} version has {there} ({other_where}). Two numbers may have changed places.</source>
        <translation>{place} : on lit ici {found}, là où la version {other} donne {there} ({other_where}). Deux nombres ont peut-être été échangés.</translation>
    </message>
    <message>
        <source>{place}: {found} is said of somebody else here than in the {other} version ({other_where}).</source>
        <translation>{place} : {found} se rapporte ici à quelqu’un d’autre que dans la version {other} ({other_where}).</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but not in the {other} version ({other_where}).</source>
        <translation>{place} : on lit ici {found}, qui manque dans la version {other} ({other_where}).</translation>
    </message>
    <message>
        <source>{place}: {found} stands in the table “{table}” as well ({label}). Written as {figure} it changes with the table.</source>
        <translation>{place} : {found} se trouve aussi dans le tableau « {table} » ({label}). Écrit {figure}, il change avec le tableau.</translation>
    </message>
    <message>
        <source>{count} numbers stand in tables as well. Written as figures they change with the tables: {found} ({where}) would be {figure}.</source>
        <translation>Des nombres ({count}) se trouvent aussi dans des tableaux. Écrits comme chiffres de tableau, ils changent avec eux : {found} ({where}) serait {figure}.</translation>
    </message>
    <message>
        <source>{place}: {found} mixes Khmer and Latin digits. Write {expected}.</source>
        <translation>{place} : {found} mêle chiffres khmers et latins. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>{place}: {found} is not in the digits of the text around it: {expected}.</source>
        <translation>{place} : {found} n’est pas dans les chiffres du texte qui l’entoure : {expected}.</translation>
    </message>
    <message>
        <source>This column cannot be computed: “{part}” is no column of numbers.</source>
        <translation>Cette colonne ne peut pas être calculée : « {part} » n’est pas une colonne de nombres.</translation>
    </message>
    <message>
        <source>This column cannot be computed: “{part}” cannot be set against “{of}”.</source>
        <translation>Cette colonne ne peut pas être calculée : « {part} » ne peut pas être rapporté à « {of} ».</translation>
    </message>
    <message>
        <source>This column would be computed from itself.</source>
        <translation>Cette colonne serait calculée à partir d’elle-même.</translation>
    </message>
    <message>
        <source>This column is computed from columns that are computed from others too many times over.</source>
        <translation>Cette colonne est calculée à partir de colonnes calculées, sur trop de niveaux.</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}.</source>
        <translation>Le total saisi est {found}, mais ses parties font {expected}.</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. The difference can be divided by 9: two digits may be swapped somewhere.</source>
        <translation>Le total saisi est {found}, mais ses parties font {expected}. La différence est divisible par 9 : deux chiffres sont peut-être intervertis.</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. In “{suspect}”, {typed} may be {mended} with two digits swapped.</source>
        <translation>Le total saisi est {found}, mais ses parties font {expected}. Dans « {suspect} », {typed} est peut-être {mended} avec deux chiffres intervertis.</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. In “{suspect}”, {typed} may be {mended} with a zero too many or too few.</source>
        <translation>Le total saisi est {found}, mais ses parties font {expected}. Dans « {suspect} », {typed} est peut-être {mended} avec un zéro de trop ou de moins.</translation>
    </message>
    <message>
        <source>The total typed is {found}. It counts the {apart} of the rows that stand apart; the others add to {expected}.</source>
        <translation>Le total saisi est {found}. Il compte les {apart} des lignes à part ; les autres font {expected}.</translation>
    </message>
    <message>
        <source>The share typed is {found} %, but the counts make {expected} %.</source>
        <translation>Le pourcentage saisi est {found} %, mais les nombres donnent {expected} %.</translation>
    </message>
    <message>
        <source>The share typed is {found} %; rounded it is {expected} %.</source>
        <translation>Le pourcentage saisi est {found} % ; arrondi, il est de {expected} %.</translation>
    </message>
    <message>
        <source>{found} is a part of one, but the column is in percent: {expected}.</source>
        <translation>{found} est une part de un, mais la colonne est en pour cent : {expected}.</translation>
    </message>
    <message>
        <source>The shares of this column are parts of one, not percent.</source>
        <translation>Les parts de cette colonne sont des parts de un, pas des pourcentages.</translation>
    </message>
    <message>
        <source>{wrong} of the {of} shares of this column do not fit the counts. Are they shares of something else?</source>
        <translation>{wrong} des {of} pourcentages de cette colonne ne correspondent pas aux nombres. S’agit-il de pourcentages d’autre chose ?</translation>
    </message>
    <message>
        <source>The rank typed is {found}, but by the values it is {expected}.</source>
        <translation>Le rang saisi est {found}, mais d’après les valeurs c’est {expected}.</translation>
    </message>
    <message>
        <source>The change typed is {found}, but the two columns differ by {expected}.</source>
        <translation>L’évolution saisie est {found}, mais l’écart entre les deux colonnes est {expected}.</translation>
    </message>
    <message>
        <source>Valid and invalid ballots make {expected}, but {found} people voted.</source>
        <translation>Les bulletins valides et nuls font {expected}, mais il y a {found} votants.</translation>
    </message>
    <message>
        <source>Valid and invalid ballots make {expected}, but {found} people voted. In “{suspect}”, {typed} may be {mended}.</source>
        <translation>Les bulletins valides et nuls font {expected}, mais il y a {found} votants. Dans « {suspect} », {typed} est peut-être {mended}.</translation>
    </message>
    <message>
        <source>There are {found} valid ballots, but only {expected} people voted.</source>
        <translation>Il y a {found} bulletins valides, mais seulement {expected} votants.</translation>
    </message>
    <message>
        <source>{found} people voted, but only {expected} are registered.</source>
        <translation>Il y a {found} votants, mais seulement {expected} inscrits.</translation>
    </message>
    <message>
        <source>A count cannot be negative: {found}.</source>
        <translation>Un nombre de ce genre ne peut pas être négatif : {found}.</translation>
    </message>
    <message>
        <source>A count has no decimals: {found}.</source>
        <translation>Un décompte n’a pas de décimales : {found}.</translation>
    </message>
    <message>
        <source>{found} seems to be in another unit than the rest of the column: in millions?</source>
        <translation>{found} semble être dans une autre unité que le reste de la colonne : en millions ?</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %: {found}.</source>
        <translation>Un pourcentage se situe entre 0 et 100 % : {found}.</translation>
    </message>
    <message>
        <source>A rank is 1, 2, 3 and so on: {found}.</source>
        <translation>Un rang est 1, 2, 3, etc. : {found}.</translation>
    </message>
    <message>
        <source>Words stand where a number belongs: {found}</source>
        <translation>Des mots se trouvent là où il faut un nombre : {found}</translation>
    </message>
    <message>
        <source>{found} is kept as words, not as a number. Type it again.</source>
        <translation>{found} est enregistré comme du texte et non comme un nombre. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A number stands where words belong: {found}</source>
        <translation>Un nombre se trouve là où il faut des mots : {found}</translation>
    </message>
    <message>
        <source>“{found}” stands where a number belongs. Leave the cell blank, or mark it as not available.</source>
        <translation>« {found} » se trouve là où il faut un nombre. Laissez la cellule vide ou indiquez que la valeur n’est pas disponible.</translation>
    </message>
    <message>
        <source>Blank cells ({blanks}) stand beside zeros ({zeros}). Are they zero, or not known?</source>
        <translation>Des cellules vides ({blanks}) côtoient des zéros ({zeros}). Valent-elles zéro ou sont-elles inconnues ?</translation>
    </message>
    <message>
        <source>Blank cells ({blanks}) stand beside cells that are not available ({missing}). Are they not available as well?</source>
        <translation>Des cellules vides ({blanks}) côtoient des valeurs non disponibles ({missing}). Sont-elles aussi non disponibles ?</translation>
    </message>
    <message>
        <source>{found} is far from the rest of the column, where {expected} is usual.</source>
        <translation>{found} est loin du reste de la colonne, où {expected} est habituel.</translation>
    </message>
    <message>
        <source>The label “{label}” stands in another row already ({first}).</source>
        <translation>Le libellé « {label} » figure déjà dans une autre ligne ({first}).</translation>
    </message>
    <message>
        <source>Another row ({first}) has the label “{label}” and the same numbers already.</source>
        <translation>Une autre ligne ({first}) porte déjà le libellé « {label} » et les mêmes nombres.</translation>
    </message>
    <message>
        <source>The province {province} is there twice (see {first}).</source>
        <translation>La province {province} figure deux fois (voir {first}).</translation>
    </message>
    <message>
        <source>Provinces are missing ({count}): {provinces}</source>
        <translation>Il manque des provinces ({count}) : {provinces}</translation>
    </message>
    <message>
        <source>The source of the figures is not given.</source>
        <translation>La source des chiffres n’est pas indiquée.</translation>
    </message>
    <message>
        <source>The date of the source is not given.</source>
        <translation>La date de la source n’est pas indiquée.</translation>
    </message>
    <message>
        <source>The table has no caption.</source>
        <translation>Le tableau n’a pas de titre.</translation>
    </message>
    <message>
        <source>The caption is missing in {language}.</source>
        <translation>Il manque le titre du tableau en : {language}.</translation>
    </message>
    <message>
        <source>The note is missing in {language}.</source>
        <translation>Il manque la note en : {language}.</translation>
    </message>
    <message>
        <source>The name of the source is missing in {language}.</source>
        <translation>Il manque le nom de la source en : {language}.</translation>
    </message>
    <message>
        <source>The label of the column is missing in {language}.</source>
        <translation>Il manque le libellé de la colonne en : {language}.</translation>
    </message>
    <message>
        <source>The unit of the column is missing in {language}.</source>
        <translation>Il manque l’unité de la colonne en : {language}.</translation>
    </message>
    <message>
        <source>The words of this cell are missing in {language}.</source>
        <translation>Il manque le texte de cette cellule en : {language}.</translation>
    </message>
    <message>
        <source>In this column words are missing in {language} (cells: {count}).</source>
        <translation>Dans cette colonne, il manque des textes (cellules : {count}) en : {language}.</translation>
    </message>
    <message>
        <source>Labels and words of the results table “{table}” are missing in {language}: {count}.</source>
        <translation>Il manque des libellés et des mots du tableau de résultats « {table} » en : {language} ({count}).</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>La ligne n’a pas de libellé.</translation>
    </message>
</context>
<context>
    <name>ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Whatever suits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Une autre couleur…</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Une autre couleur</translation>
    </message>
    <message>
        <source>The colour’s number, such as #0072b2: a party tells you its own.</source>
        <translation>Le numéro de la couleur, par exemple #0072b2 : un parti vous dit le sien.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Rouge vin</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Number the share is of</source>
        <translation>Nombre dont la part est prise</translation>
    </message>
    <message>
        <source>Show the sum in the total row</source>
        <translation>Afficher la somme dans la ligne de total</translation>
    </message>
    <message>
        <source>Hide it from readers (it is still counted)</source>
        <translation>La cacher aux lecteurs (elle compte toujours)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>Libellé ({language})</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculée d’après</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Unit ({language})</source>
        <translation>Unité ({language})</translation>
    </message>
    <message>
        <source>Key for figures in the text</source>
        <translation>Clé pour les chiffres du texte</translation>
    </message>
    <message>
        <source>Nothing: it is typed</source>
        <translation>Rien : elle est saisie</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Tout le tableau</translation>
    </message>
    <message>
        <source>Its section</source>
        <translation>Sa section</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
</context>
<context>
    <name>ConflictController</name>
    <message>
        <source>Another text of this post is kept beside it: {names}. Compare, and delete what you no longer need.</source>
        <translation>Un autre texte de cet article est gardé à côté : {names}. Comparez, puis supprimez ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed outside</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Somebody else changed the results table {name} while you wrote</source>
        <translation>Quelqu’un d’autre a modifié le tableau de résultats {name} pendant que vous écriviez</translation>
    </message>
    <message>
        <source>Another program deleted the file. Your text is safe in the recovery file; choose what to do.</source>
        <translation>Un autre programme a supprimé le fichier. Votre texte est à l’abri dans le fichier de secours ; choisissez que faire.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Whichever you choose, the other text is kept in the history.</source>
        <translation>Rien n’a été écrasé. Quel que soit votre choix, l’autre texte reste dans l’historique.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep the one on the disk</source>
        <translation>Garder celui du disque</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>The text on the disk stays, yours is saved as a copy beside it.</source>
        <translation>Le texte du disque reste, le vôtre est enregistré en copie à côté.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you wrote: {part}</source>
        <translation>Quelqu’un d’autre a modifié ceci pendant que vous écriviez : {part}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>When it is published</source>
        <translation>Dès la publication</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>À un moment fixé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Set the present date and time</source>
        <translation>Mettre la date et l’heure actuelles</translation>
    </message>
</context>
<context>
    <name>DescriptionStrip</name>
    <message>
        <source>Caption</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Date of the figures</source>
        <translation>Date des chiffres</translation>
    </message>
    <message>
        <source>year-month-day, as 2017-06-25</source>
        <translation>année-mois-jour, comme 2017-06-25</translation>
    </message>
    <message>
        <source>Note and source</source>
        <translation>Note et source</translation>
    </message>
    <message>
        <source>Show or hide note, source and date</source>
        <translation>Afficher ou masquer note, source et date</translation>
    </message>
    <message>
        <source>What does the table show?</source>
        <translation>Que montre le tableau ?</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details to copy</source>
        <translation>Détails à copier</translation>
    </message>
    <message>
        <source>These lines hold no text of yours, no name and no password.</source>
        <translation>Ces lignes ne contiennent ni texte de vous, ni nom, ni mot de passe.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>This is your own library, “{name}”: what you write is kept here. The practice library stays as it is; the name above the list leads back to it.</source>
        <translation>Ceci est votre propre bibliothèque, « {name} » : ce que vous écrivez est gardé ici. La bibliothèque d’essai reste comme elle est ; le nom au-dessus de la liste y ramène.</translation>
    </message>
    <message>
        <source>Choose the library’s folder</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>The post was copied into your own library, which is open now. The samples stay as they are.</source>
        <translation>L’article a été copié dans votre propre bibliothèque, qui est maintenant ouverte. Les exemples restent tels quels.</translation>
    </message>
    <message>
        <source>The guide is in the folder “docs” of the program’s source.</source>
        <translation>Le guide se trouve dans le dossier « docs » des sources du programme.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Heading {level}</source>
        <translation>Intertitre {level}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloc de code</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Ligne de séparation</translation>
    </message>
    <message>
        <source>“Read more” mark</source>
        <translation>Marque « Lire la suite »</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message>
        <source>This post can only be read: nothing can be saved in its folder. To change it, copy the library to a folder of your own.</source>
        <translation>Cet article peut seulement être lu : rien ne peut être enregistré dans son dossier. Pour le modifier, copiez la bibliothèque dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The newest words of the post you left are not in its file. They are kept in the recovery file.</source>
        <translation>Les derniers mots de l’article que vous avez quitté ne sont pas dans son fichier. Ils sont gardés dans le fichier de secours.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer encore</translation>
    </message>
    <message>
        <source>The other post was not opened. The newest words of this one could not be saved anywhere; it stays open, so that they are not lost.</source>
        <translation>L’autre article n’a pas été ouvert. Les derniers mots de celui-ci n’ont pu être enregistrés nulle part ; il reste ouvert pour qu’ils ne soient pas perdus.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No post is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one on the left, or begin a new one.</source>
        <translation>Choisissez-en un à gauche, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un article</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>This table is empty</source>
        <translation>Ce tableau est vide</translation>
    </message>
    <message>
        <source>Copy cells in Excel, LibreOffice or a web page and paste them here, or begin with a few rows and columns.</source>
        <translation>Copiez des cellules dans Excel, LibreOffice ou une page web et collez-les ici, ou commencez avec quelques lignes et colonnes.</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Begin with rows and columns</source>
        <translation>Commencer avec des lignes et des colonnes</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>À l’envoi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Featured picture</source>
        <translation>Image à la une</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>Adresse (slug)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publier pour tous</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>Publier en privé</translation>
    </message>
    <message>
        <source>When it is published</source>
        <translation>Dès la publication</translation>
    </message>
    <message>
        <source>As the blog decides</source>
        <translation>Comme le blog en décide</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Pas permis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>Comme dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Post</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>Publier pour tous</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>Publier en privé</translation>
    </message>
    <message>
        <source>What the blog shall do with the post. Nothing is sent before you publish.</source>
        <translation>Ce que le blog fera de l’article. Rien n’est envoyé avant que vous publiiez.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>The last part of the post's address on the blog</source>
        <translation>La dernière partie de l’adresse de l’article sur le blog</translation>
    </message>
    <message>
        <source>A sentence or two for lists and search results</source>
        <translation>Une phrase ou deux pour les listes et les recherches</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the picture that stands for the post in lists</source>
        <translation>Choisir l’image qui représente l’article dans les listes</translation>
    </message>
    <message>
        <source>As the blog decides</source>
        <translation>Comme le blog en décide</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Pas permis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>À l’envoi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Featured picture</source>
        <translation>Image à la une</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>Adresse (slug)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Enter takes it. A colon behind the name: as a share, a rank or in millions.</source>
        <translation>Entrée l’insère. Deux-points derrière le nom : en part, en rang ou en millions.</translation>
    </message>
    <message>
        <source>No figure is called so. Names are the table’s own, in any language.</source>
        <translation>Aucun chiffre ne porte ce nom. Les noms sont ceux du tableau, dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>en nombre</translation>
    </message>
    <message>
        <source>as a share</source>
        <translation>en part</translation>
    </message>
    <message>
        <source>as a rank</source>
        <translation>en rang</translation>
    </message>
    <message>
        <source>with a word for large numbers</source>
        <translation>avec un mot pour les grands nombres</translation>
    </message>
</context>
<context>
    <name>FigureMarks</name>
    <message>
        <source>This is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Why is “{words}” right? Whoever reads the post next sees the reason.</source>
        <translation>Pourquoi « {words} » est-il juste ? Qui lira ensuite l’article verra la raison.</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>This post has no results table that figures could come from.</source>
        <translation>Cet article n’a pas de tableau de résultats d’où prendre des chiffres.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>tableau introuvable</translation>
    </message>
    <message>
        <source>damaged table</source>
        <translation>tableau abîmé</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>ligne introuvable</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>colonne introuvable</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>cellule vide</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found here; {count} in {language}.</source>
        <translation>Introuvable ici ; {count} dans la version {language}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>More than {count} places</source>
        <translation>Plus de {count} endroits</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvé : {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Find only what has the same capital and small letters</source>
        <translation>Ne trouver que ce qui a les mêmes majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Do not find what is part of a longer word</source>
        <translation>Ne pas trouver ce qui fait partie d’un mot plus long</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>A regular expression: “.” stands for any character, “\d” for a digit, “+” for one or more of them, and “\1” in the replacement for what the first brackets hold</source>
        <translation>Une expression régulière : « . » vaut n’importe quel caractère, « \d » un chiffre, « + » un ou plusieurs d’entre eux, et « \1 » dans le remplacement ce que contiennent les premières parenthèses</translation>
    </message>
    <message>
        <source>In addresses too</source>
        <translation>Dans les adresses aussi</translation>
    </message>
    <message>
        <source>Replace in the addresses of links and pictures as well: they may then lead nowhere</source>
        <translation>Remplacer aussi dans les adresses des liens et des images : elles peuvent alors ne plus mener nulle part</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>Expression régulière non valable</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n left in an address</source>
        <translation>
            <numerusform>%n laissé dans une adresse</numerusform>
            <numerusform>%n laissés dans des adresses</numerusform>
            </translation>
            </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Show or hide what the checks found</source>
        <translation>Afficher ou masquer ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>This is right…</source>
        <translation>C’est juste…</translation>
    </message>
    <message>
        <source>Keep what was found, with a reason</source>
        <translation>Garder ce qui a été trouvé, avec une raison</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
            </translation>
            </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Copy as a figure for the text</source>
        <translation>Copier comme chiffre pour le texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>The same words in every language</source>
        <translation>Les mêmes mots dans toutes les langues</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Insérer une ligne au-dessus</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>Insérer une ligne au-dessous</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Hide or show the row</source>
        <translation>Cacher ou montrer la ligne</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>About the row…</source>
        <translation>À propos de la ligne…</translation>
    </message>
    <message>
        <source>Insert a column to the left</source>
        <translation>Insérer une colonne à gauche</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>Insérer une colonne à droite</translation>
    </message>
    <message>
        <source>Duplicate the column</source>
        <translation>Dupliquer la colonne</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
        <source>Sort, the smallest first</source>
        <translation>Trier, le plus petit d’abord</translation>
    </message>
    <message>
        <source>Sort, the largest first</source>
        <translation>Trier, le plus grand d’abord</translation>
    </message>
    <message>
        <source>Hide or show the column</source>
        <translation>Cacher ou montrer la colonne</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>About the column…</source>
        <translation>À propos de la colonne…</translation>
    </message>
    <message>
        <source>A total row</source>
        <translation>Une ligne de total</translation>
    </message>
    <message>
        <source>Show the keys for figures</source>
        <translation>Afficher les clés des chiffres</translation>
    </message>
    <message>
        <source>Rename the table…</source>
        <translation>Renommer le tableau…</translation>
    </message>
    <message>
        <source>Turn rows into columns</source>
        <translation>Transposer lignes et colonnes</translation>
    </message>
    <message>
        <source>Take a table from a file…</source>
        <translation>Prendre un tableau dans un fichier…</translation>
    </message>
    <message>
        <source>Save the table as a file…</source>
        <translation>Enregistrer le tableau dans un fichier…</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>Graphique…</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Cells of the table</source>
        <translation>Cellules du tableau</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>En-têtes des colonnes</translation>
    </message>
    <message>
        <source>Heads of the rows</source>
        <translation>En-têtes des lignes</translation>
    </message>
</context>
<context>
    <name>HandoverController</name>
    <message>
        <source>Save the file that is handed over</source>
        <translation>Enregistrer le fichier à envoyer</translation>
    </message>
    <message>
        <source>&amp;PO, for Poedit, OmegaT or Weblate…</source>
        <translation>&amp;PO, pour Poedit, OmegaT ou Weblate…</translation>
    </message>
    <message>
        <source>&amp;XLIFF 1.2, for Trados or memoQ…</source>
        <translation>&amp;XLIFF 1.2, pour Trados ou memoQ…</translation>
    </message>
    <message>
        <source>XLIFF &amp;2…</source>
        <translation>XLIFF &amp;2…</translation>
    </message>
    <message>
        <source>Table for &amp;Word, to read and correct…</source>
        <translation>Tableau pour &amp;Word, à lire et corriger…</translation>
    </message>
    <message>
        <source>Table as a we&amp;b page, to read and correct…</source>
        <translation>Tableau en page we&amp;b, à lire et corriger…</translation>
    </message>
    <message>
        <source>Save the translation for other programs</source>
        <translation>Enregistrer la traduction pour d’autres programmes</translation>
    </message>
    <message>
        <source>“{name}” is ready to be sent.</source>
        <translation>« {name} » est prêt à être envoyé.</translation>
    </message>
    <message>
        <source>These pictures could not go along: {names}</source>
        <translation>Ces images n’ont pas pu être jointes : {names}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Choose the file you were sent</source>
        <translation>Choisissez le fichier reçu</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>A text in the folder of a post</source>
        <translation>Un texte dans le dossier d’un article</translation>
    </message>
    <message>
        <source>“{title}” is a new post in your library now, made from “{name}”.</source>
        <translation>« {title} » est maintenant un nouvel article dans votre bibliothèque, fait à partir de « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>%n modification a été reprise.</numerusform>
            <numerusform>%n modifications ont été reprises.</numerusform>
            </translation>
            </message>
    <message>
        <source>Undo takes them back; what stood there before is in the history.</source>
        <translation>Annuler les retire ; ce qui s’y trouvait avant est dans l’historique.</translation>
    </message>
    <message>
        <source>There was nothing new to take in.</source>
        <translation>Il n’y avait rien de nouveau à reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%n are still to be decided; yours stays until then. Take the same file in again.</source>
        <translation>
            <numerusform>%n reste à décider ; d’ici là, le vôtre demeure. Reprenez le même fichier.</numerusform>
            <numerusform>%n restent à décider ; d’ici là, le vôtre demeure. Reprenez le même fichier.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n picture(s) came in.</source>
        <translation>
            <numerusform>%n image est arrivée.</numerusform>
            <numerusform>%n images sont arrivées.</numerusform>
            </translation>
            </message>
    <message>
        <source>These pictures were left in the file: {names}</source>
        <translation>Ces images sont restées dans le fichier : {names}</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so nothing was done.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Post to be translated</source>
        <translation>Article à traduire</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Nothing was brought back: the text it belongs to is not open any more.</source>
        <translation>Rien n’a été repris : le texte auquel cela appartient n’est plus ouvert.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>What is brought back can be undone, and what it replaces is kept here too.</source>
        <translation>Ce qui est repris peut être annulé, et ce qui est remplacé reste ici aussi.</translation>
    </message>
    <message>
        <source>Earlier versions: {part}</source>
        <translation>Versions antérieures : {part}</translation>
    </message>
    <message>
        <source>Nothing earlier is kept of this text yet.</source>
        <translation>Aucun état antérieur de ce texte n’est encore gardé.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Reprendre cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>While it was written</source>
        <translation>Pendant l’écriture</translation>
    </message>
    <message>
        <source>Yours, when another text was chosen</source>
        <translation>Le vôtre, quand un autre texte a été choisi</translation>
    </message>
    <message>
        <source>Somebody else’s, when yours was chosen</source>
        <translation>Celui d’un autre, quand le vôtre a été choisi</translation>
    </message>
    <message>
        <source>When the version was removed</source>
        <translation>Quand la version a été retirée</translation>
    </message>
    <message>
        <source>When the table was removed</source>
        <translation>Quand le tableau a été retiré</translation>
    </message>
    <message>
        <source>When the states were removed</source>
        <translation>Quand les états ont été retirés</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A table from elsewhere</source>
        <translation>Un tableau venu d’ailleurs</translation>
    </message>
    <message>
        <source>Is this what the columns and rows are?</source>
        <translation>Est-ce bien ce que sont les colonnes et les lignes ?</translation>
    </message>
    <message>
        <source>Choose a column or rows and correct beside the sheet what is wrong. Totals are computed anew and compared.</source>
        <translation>Choisissez une colonne ou des lignes et corrigez à côté ce qui ne va pas. Les totaux sont recalculés et comparés.</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Comment il a été lu</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
        <source>Put it into the post</source>
        <translation>Mettre dans l’article</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
    <message>
        <source>A short name has Latin letters, digits, “_” and “-” only.</source>
        <translation>Un nom court n’a que des lettres latines, des chiffres, « _ » et « - ».</translation>
    </message>
</context>
<context>
    <name>JoiningController</name>
    <message>
        <source>No other post has a language that this one does not have.</source>
        <translation>Aucun autre article n’a une langue que celui-ci n’a pas.</translation>
    </message>
    <message>
        <source>Part this post into two languages</source>
        <translation>Séparer les deux langues de l’article</translation>
    </message>
    <message>
        <source>The paragraphs in Khmer become a version of their own, and the others stay. The text as it is now is kept in the history.</source>
        <translation>Les paragraphes en khmer deviennent une version à part, les autres restent. Le texte actuel est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so nothing was done.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>The texts stand beside each other as drafts. Look at every pair and confirm it; where one is beside the wrong paragraph, the Translate menu moves it.</source>
        <translation>Les textes sont côte à côte, comme brouillons. Regardez chaque paire et confirmez-la ; si un passage est à côté du mauvais paragraphe, le menu Traduire le déplace.</translation>
    </message>
    <message>
        <source>Bring two posts together</source>
        <translation>Réunir deux articles</translation>
    </message>
    <message>
        <source>All of the other post is in this one now, and where it is published too. Put the other post into the bin? As long as both are there, the same text is in your library twice.</source>
        <translation>Tout l’autre article est maintenant dans celui-ci, y compris où il est publié. Mettre l’autre article à la corbeille ? Tant que les deux sont là, le même texte est deux fois dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message>
        <source>Bring two posts together</source>
        <translation>Réunir deux articles</translation>
    </message>
    <message>
        <source>Which post says the same in another language? Its text, pictures and tables are taken over into this one, paragraph beside paragraph. The other post stays until you put it into the bin.</source>
        <translation>Quel article dit la même chose dans une autre langue ? Son texte, ses images et ses tableaux sont repris dans celui-ci, paragraphe à côté de paragraphe. L’autre article reste jusqu’à ce que vous le mettiez à la corbeille.</translation>
    </message>
    <message>
        <source>Posts in another language</source>
        <translation>Articles dans une autre langue</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Réunir</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut</source>
        <translation>Appuyez sur le nouveau raccourci</translation>
    </message>
</context>
<context>
    <name>KhmerCommands</name>
    <message>
        <source>Insert word breaks</source>
        <translation>Insérer les coupures de mots</translation>
    </message>
    <message>
        <source>Remove word breaks</source>
        <translation>Enlever les coupures de mots</translation>
    </message>
    <message>
        <source>Digits to Khmer ០១២</source>
        <translation>Chiffres en khmer ០១២</translation>
    </message>
    <message>
        <source>Digits to Latin 012</source>
        <translation>Chiffres en latin 012</translation>
    </message>
    <message>
        <source>Quotation begins</source>
        <translation>Début de citation</translation>
    </message>
    <message>
        <source>Quotation ends</source>
        <translation>Fin de citation</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fin du texte</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Repeats the word</source>
        <translation>Répète le mot</translation>
    </message>
    <message>
        <source>Riel</source>
        <translation>Riel</translation>
    </message>
    <message>
        <source>Word break</source>
        <translation>Coupure de mot</translation>
    </message>
    <message>
        <source>Today’s date in Khmer</source>
        <translation>Date du jour en khmer</translation>
    </message>
    <message>
        <source>Show word breaks</source>
        <translation>Montrer les coupures de mots</translation>
    </message>
    <message>
        <source>In what is chosen, or in the whole title or text you are writing in</source>
        <translation>Dans la sélection, ou dans tout le titre ou tout le texte où vous écrivez</translation>
    </message>
</context>
<context>
    <name>KhmerKeyboard</name>
    <message>
        <source>Khmer keyboard</source>
        <translation>Clavier khmer</translation>
    </message>
    <message>
        <source>Khmer keyboard (NiDA)</source>
        <translation>Clavier khmer (NiDA)</translation>
    </message>
    <message>
        <source>word break</source>
        <translation>coupure de mot</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Click a sign to type it, or find its key.</source>
        <translation>Cliquez sur un signe pour l’écrire, ou cherchez sa touche.</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>AltGr</source>
        <translation>AltGr</translation>
    </message>
</context>
<context>
    <name>KhmerTools</name>
    <message>
        <source>Next marked place</source>
        <translation>Proch&amp;ain endroit signalé</translation>
    </message>
    <message>
        <source>Put this place right</source>
        <translation>Corriger cet endroit</translation>
    </message>
    <message>
        <source>Put Khmer in order…</source>
        <translation>Mettre le khmer en or&amp;dre…</translation>
    </message>
    <message>
        <source>Khmer keyboard</source>
        <translation>Clavier khmer</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>Signaler les mots inconnus</translation>
    </message>
    <message>
        <source>Put right: {text}</source>
        <translation>Corriger : {text}</translation>
    </message>
    <message>
        <source>Nothing is marked in this version.</source>
        <translation>Rien n’est signalé dans cette version.</translation>
    </message>
    <message>
        <source>Looking for the next marked place…</source>
        <translation>Recherche du prochain endroit signalé…</translation>
    </message>
    <message>
        <source>No longer looking for marked places.</source>
        <translation>La recherche d’endroits signalés est arrêtée.</translation>
    </message>
    <message>
        <source>The Khmer signs are in order.</source>
        <translation>Les signes khmers sont en ordre.</translation>
    </message>
    <message>
        <source>Words that are right…</source>
        <translation>Mots &amp;justes…</translation>
    </message>
    <message>
        <source>The Khmer signs in what is chosen are in order.</source>
        <translation>Les signes khmers de la sélection sont en ordre.</translation>
    </message>
</context>
<context>
    <name>LentNote</name>
    <message>
        <source>Show it here</source>
        <translation>L’afficher ici</translation>
    </message>
    <message>
        <source>The version in {language} is shown in the translation view now.</source>
        <translation>La version « {language} » est affichée dans la vue de traduction.</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>These folders are the same post, one was copied from the other: {names}. Before one of them is published, you are asked which is a new post.</source>
        <translation>Ces dossiers sont le même article, l’un est une copie de l’autre : {names}. Avant d’en publier un, le programme demande lequel est un nouvel article.</translation>
    </message>
    <message>
        <source>The file “library.toml” in the library’s folder cannot be read. Your posts are all there; only what the program keeps about the library starts anew.</source>
        <translation>Le fichier « library.toml » du dossier de la bibliothèque est illisible. Tous vos articles sont là ; seul ce que le programme note sur la bibliothèque repart à zéro.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not copied.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés ; il n’a donc pas été copié.</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not put into the bin.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés ; il n’a donc pas été mis à la corbeille.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>« {title} » est dans la corbeille.</translation>
    </message>
    <message>
        <source>The post is in the bin.</source>
        <translation>L’article est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>LibraryFindPanel</name>
    <message>
        <source>Find in all posts</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Find only what has the same capital and small letters</source>
        <translation>Ne trouver que ce qui a les mêmes majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Do not find what is part of a longer word</source>
        <translation>Ne pas trouver ce qui fait partie d’un mot plus long</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>A regular expression: “.” stands for any character, “\d” for a digit, “+” for one or more of them</source>
        <translation>Une expression régulière : « . » vaut n’importe quel caractère, « \d » un chiffre, « + » un ou plusieurs d’entre eux</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Retour au texte (Échap)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Find words in all your posts</source>
        <translation>Chercher des mots dans tous vos articles</translation>
    </message>
    <message>
        <source>Titles and texts are searched, in every language. Words are found however they were typed: with word breaks or without, signs in another order, ្ដ or ្ត, 2017 or ២០១៧. Enter opens the place, Esc goes back to the text.</source>
        <translation>La recherche porte sur les titres et les textes, dans toutes les langues. Un mot est trouvé quelle que soit sa saisie : avec ou sans coupures de mots, signes dans un autre ordre, ្ដ ou ្ត, 2017 ou ២០១៧. Entrée ouvre l’endroit, Échap revient au texte.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Titles and texts in every language were searched. Try fewer or shorter words, or take the marks out of the boxes above.</source>
        <translation>Les titres et les textes ont été cherchés dans toutes les langues. Essayez moins de mots, des mots plus courts, ou décochez les cases ci-dessus.</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>Expression régulière non valable</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
            </translation>
            </message>
    <message>
        <source>{places} in {posts}</source>
        <translation>{places} dans {posts}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Searching… {done} of {total} posts</source>
        <translation>Recherche… {done} articles sur {total}</translation>
    </message>
    <message>
        <source>More than {count} places: type more words to see the rest.</source>
        <translation>Plus de {count} endroits : tapez d’autres mots pour voir le reste.</translation>
    </message>
    <message>
        <source>Stopped. Found until then: {found}</source>
        <translation>Arrêté. Trouvé jusque-là : {found}</translation>
    </message>
    <message>
        <source>Could not be read, and not searched: {names}</source>
        <translation>Illisibles, donc pas cherchés : {names}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>On the blog, not public</source>
        <translation>Sur le blog, pas public</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Published in: {languages}</source>
        <translation>Publié en : {languages}</translation>
    </message>
    <message>
        <source>Not published in: {languages}</source>
        <translation>Pas encore publié en : {languages}</translation>
    </message>
</context>
<context>
    <name>LibraryName</name>
    <message>
        <source>Library: {name}</source>
        <translation>Bibliothèque : {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search posts</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Write a new post</source>
        <translation>Écrire un nouvel article</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>Every post is a folder with its texts and pictures, kept on this computer. Nothing leaves it until you publish.</source>
        <translation>Chaque article est un dossier avec ses textes et ses images, gardé sur cet ordinateur. Rien n’en sort tant que vous ne publiez pas.</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>Écrire le premier article</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Titles and texts in every language were searched.</source>
        <translation>Titres et textes ont été cherchés dans toutes les langues.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Montrer tous les articles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>LibrarySwitch</name>
    <message>
        <source>Practice library – look and try</source>
        <translation>Bibliothèque d’essai – essayez</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>{name} (practice library)</source>
        <translation>{name} (bibliothèque d’essai)</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Show the library’s folder</source>
        <translation>Montrer le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy to another library</source>
        <translation>Copier dans une autre bibliothèque</translation>
    </message>
    <message>
        <source>Move to another library</source>
        <translation>Déplacer dans une autre bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of the other library</source>
        <translation>Choisir le dossier de l’autre bibliothèque</translation>
    </message>
    <message>
        <source>A copy of the post is in the library “{name}” now.</source>
        <translation>Une copie de l’article est maintenant dans la bibliothèque « {name} ».</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not moved.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés ; il n’a donc pas été déplacé.</translation>
    </message>
    <message>
        <source>The post is in the library “{name}” now, with its pictures and earlier versions. What it was here is in the bin.</source>
        <translation>L’article est maintenant dans la bibliothèque « {name} », avec ses images et ses versions antérieures. Ce qu’il était ici est dans la corbeille.</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>L’ouvrir là-bas</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change the link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Enlever le lien</translation>
    </message>
    <message>
        <source>A link stands in one paragraph, or in one cell of a table. It will be put on the words below; the rest of what you chose stays as it is.</source>
        <translation>Un lien tient dans un seul paragraphe, ou dans une seule case d’un tableau. Il sera mis sur les mots ci-dessous ; le reste de ce que vous avez choisi ne change pas.</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>Mots à montrer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address from the browser and paste it here.</source>
        <translation>Copiez l’adresse dans le navigateur et collez-la ici.</translation>
    </message>
    <message>
        <source>That is no address of a web page or a mailbox.</source>
        <translation>Ce n’est pas l’adresse d’une page web ni d’une boîte aux lettres.</translation>
    </message>
    <message>
        <source>The link will go to {address}</source>
        <translation>Le lien mènera à {address}</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Khmer</source>
        <translation>&amp;Khmer</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduire</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>The newest words could not be saved in the library. They are kept in the recovery file and offered at the next start. Close all the same?</source>
        <translation>Les derniers mots n’ont pas pu être enregistrés dans la bibliothèque. Ils sont gardés dans le fichier de secours et proposés au prochain démarrage. Fermer quand même ?</translation>
    </message>
    <message>
        <source>Let them follow</source>
        <translation>Les faire suivre</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>The newest words could not be saved anywhere. If you close the window, they are lost. You can copy them into another program first. Close all the same?</source>
        <translation>Les derniers mots n’ont pu être enregistrés nulle part. Si vous fermez la fenêtre, ils sont perdus. Vous pouvez d’abord les copier dans un autre programme. Fermer quand même ?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>“{title}” is still on its way to the blog. If you go on, sending stops at a safe place, and the rest waits in the outbox until you press Send now.</source>
        <translation>« {title} » est encore en route vers le blog. Si vous continuez, l’envoi s’arrête à un endroit sûr, et le reste attend dans la boîte d’envoi jusqu’à ce que vous cliquiez sur « Envoyer ».</translation>
    </message>
    <message>
        <source>Still being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>Let it finish first</source>
        <translation>Laisser finir d’abord</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Put Khmer in order</source>
        <translation>Mettre le khmer en ordre</translation>
    </message>
    <message>
        <source>Places where Khmer signs were typed in an unusual order or way: {count}. They look alike, but searching and other programs take them for other words.</source>
        <translation>Endroits où des signes khmers sont saisis dans un ordre ou d’une façon inhabituels : {count}. Ils se ressemblent, mais la recherche et d’autres programmes y voient d’autres mots.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>The changes, sign by sign</source>
        <translation>Les changements, signe par signe</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Your text is saved on this computer.</source>
        <translation>Votre texte est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your text is saved on this computer.</source>
        <translation>Rien n’a été envoyé. Votre texte est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing on the blog was changed. Your text is saved on this computer.</source>
        <translation>Rien n’a été modifié sur le blog. Votre texte est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your text is saved on this computer. The program looks at the blog before it sends anything again, so nothing appears twice.</source>
        <translation>Votre texte est enregistré sur cet ordinateur. Le programme regarde le blog avant de renvoyer quoi que ce soit : rien n’apparaît deux fois.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Il s’est passé quelque chose d’inattendu</translation>
    </message>
    <message>
        <source>The program met a case nobody thought of. Your text is saved on this computer.</source>
        <translation>Le programme a rencontré un cas auquel personne n’avait pensé. Votre texte est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, copy the details and send them to whoever helps you.</source>
        <translation>Réessayez. Si cela revient, copiez les détails et envoyez-les à qui vous aide.</translation>
    </message>
    <message>
        <source>the blog</source>
        <translation>le blog</translation>
    </message>
    <message>
        <source>The blog could not be used</source>
        <translation>Le blog n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>Talking to {host} failed.</source>
        <translation>L’échange avec {host} a échoué.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Vérifiez votre connexion internet, puis réessayez.</translation>
    </message>
    <message>
        <source>No such address, or no internet</source>
        <translation>Adresse inconnue, ou pas d’internet</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>Personne ne connaît le nom {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that other web pages open.</source>
        <translation>Vérifiez l’orthographe de l’adresse, et que d’autres pages s’ouvrent.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>Check your internet connection and the address; try again in a few minutes.</source>
        <translation>Vérifiez votre connexion et l’adresse ; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Open the outbox and let it finish, or cancel it there first.</source>
        <translation>Ouvrez la boîte d’envoi et laissez finir, ou annulez-y d’abord.</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <source>The blog already has the finished post.</source>
        <translation>Le blog a déjà l’article terminé.</translation>
    </message>
    <message>
        <source>To take it back, make the post private or a draft and publish again.</source>
        <translation>Pour le retirer, rendez l’article privé ou brouillon et publiez de nouveau.</translation>
    </message>
    <message>
        <source>The blog takes too long</source>
        <translation>Le blog met trop de temps</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again when the connection is better.</source>
        <translation>Réessayez quand la connexion sera meilleure.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion s’est rompue</translation>
    </message>
    <message>
        <source>The line to {host} was cut in the middle.</source>
        <translation>La ligne vers {host} a été coupée au milieu.</translation>
    </message>
    <message>
        <source>Try again; what already arrived is not sent twice.</source>
        <translation>Réessayez ; ce qui est arrivé n’est pas envoyé deux fois.</translation>
    </message>
    <message>
        <source>A strange answer</source>
        <translation>Une réponse étrange</translation>
    </message>
    <message>
        <source>{host} answered, but not as a blog does.</source>
        <translation>{host} a répondu, mais pas comme le fait un blog.</translation>
    </message>
    <message>
        <source>Open the blog in a browser; if it works there, try again in a few minutes.</source>
        <translation>Ouvrez le blog dans un navigateur ; s’il y marche, réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>No WordPress there</source>
        <translation>Pas de WordPress à cet endroit</translation>
    </message>
    <message>
        <source>{host} answers, but is no WordPress blog.</source>
        <translation>{host} répond, mais ce n’est pas un blog WordPress.</translation>
    </message>
    <message>
        <source>Type the address as you see it in the browser when you read the blog.</source>
        <translation>Tapez l’adresse telle que vous la voyez dans le navigateur en lisant le blog.</translation>
    </message>
    <message>
        <source>The blog does not let programs in</source>
        <translation>Le blog ne laisse pas entrer les programmes</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Ce réseau veut que vous vous identifiiez</translation>
    </message>
    <message>
        <source>A sign-in page answered instead of {host}.</source>
        <translation>Une page de connexion a répondu à la place de {host}.</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then try again.</source>
        <translation>Ouvrez une page web dans votre navigateur, identifiez-vous au Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>The blog is busy</source>
        <translation>Le blog est occupé</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
            </translation>
            </message>
    <message>
        <source>Only half an answer</source>
        <translation>Une moitié de réponse</translation>
    </message>
    <message>
        <source>The answer of {host} stops in the middle.</source>
        <translation>La réponse de {host} s’arrête au milieu.</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <translation>La réponse est bien trop longue</translation>
    </message>
    <message>
        <source>The answer is not safe to read</source>
        <translation>La réponse est dangereuse à lire</translation>
    </message>
    <message>
        <source>Check the address, and tell the blog’s owner.</source>
        <translation>Vérifiez l’adresse, et prévenez le propriétaire du blog.</translation>
    </message>
    <message>
        <source>The blog says no</source>
        <translation>Le blog dit non</translation>
    </message>
    <message>
        <source>{host} understood, but refused.</source>
        <translation>{host} a compris, mais a refusé.</translation>
    </message>
    <message>
        <source>It says: “{text}”</source>
        <translation>Il dit : « {text} »</translation>
    </message>
    <message>
        <source>Read what the blog says; if it does not help, copy the details and ask.</source>
        <translation>Lisez ce que dit le blog ; si cela n’aide pas, copiez les détails et demandez.</translation>
    </message>
    <message>
        <source>Name or password not accepted</source>
        <translation>Nom ou mot de passe refusé</translation>
    </message>
    <message>
        <source>{host} does not know this user name with this password.</source>
        <translation>{host} ne connaît pas ce nom avec ce mot de passe.</translation>
    </message>
    <message>
        <source>{host} was found, but it does not answer.</source>
        <translation>{host} a été trouvé, mais ne répond pas.</translation>
    </message>
    <message>
        <source>The way to the internet is not known</source>
        <translation>On ne sait pas par où passer</translation>
    </message>
    <message>
        <source>The connection chosen in the settings cannot be read.</source>
        <translation>La connexion choisie dans les réglages est illisible.</translation>
    </message>
    <message>
        <source>Open the settings and choose the connection again.</source>
        <translation>Ouvrez les réglages et choisissez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>The blog’s certificate is out of date</source>
        <translation>Le certificat du blog n’est plus valable</translation>
    </message>
    <message>
        <source>The certificate that proves “this is {host}” is not valid today.</source>
        <translation>Le certificat qui prouve « ceci est {host} » n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Check the date and the time of your computer. If they are right, tell the blog’s owner.</source>
        <translation>Vérifiez la date et l’heure de votre ordinateur. Si elles sont justes, prévenez le propriétaire du blog.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is your blog.</source>
        <translation>{host} ne peut pas prouver que c’est votre blog.</translation>
    </message>
    <message>
        <source>Try another network. If it happens there too, tell the blog’s owner.</source>
        <translation>Essayez un autre réseau. Si cela arrive là aussi, prévenez le propriétaire du blog.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sûre</translation>
    </message>
    <message>
        <source>{host} answers, but others could read what you send.</source>
        <translation>{host} répond, mais d’autres pourraient lire ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Check the address, or try another network.</source>
        <translation>Vérifiez l’adresse, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>An earlier sending is not finished</source>
        <translation>Un envoi précédent n’est pas terminé</translation>
    </message>
    <message>
        <source>It is in the outbox, and nothing is sent twice.</source>
        <translation>Il est dans la boîte d’envoi, et rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>No WordPress there, or a network you must sign in to</source>
        <translation>Pas de WordPress ici, ou un réseau qui demande de se connecter</translation>
    </message>
    <message>
        <source>A page that is no blog’s answers whatever {host} is asked. Either there is no WordPress, or this network wants you to sign in first.</source>
        <translation>Quoi qu’on demande à {host}, une page qui n’est pas celle d’un blog répond. Soit il n’y a pas de WordPress, soit ce réseau veut que vous vous connectiez d’abord.</translation>
    </message>
    <message>
        <source>Open any other web page in your browser. If a sign-in page comes, sign in there and try again.</source>
        <translation>Ouvrez une autre page web dans votre navigateur. Si une page de connexion apparaît, connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The door for programs like this one is switched off on {host}.</source>
        <translation>La porte pour les programmes comme celui-ci est fermée sur {host}.</translation>
    </message>
    <message>
        <source>Ask the blog’s owner to switch on “XML-RPC”.</source>
        <translation>Demandez au propriétaire du blog d’activer « XML-RPC ».</translation>
    </message>
    <message>
        <source>The blog did not let the program in</source>
        <translation>Le blog n’a pas laissé entrer le programme</translation>
    </message>
    <message>
        <source>A protection program on {host} stopped ICC Editor at the door.</source>
        <translation>Un programme de protection de {host} a arrêté ICC Editor à l’entrée.</translation>
    </message>
    <message>
        <source>Copy the details and send them to the blog’s owner. Ask to allow “xmlrpc.php”.</source>
        <translation>Copiez les détails et envoyez-les au propriétaire du blog. Demandez d’autoriser « xmlrpc.php ».</translation>
    </message>
    <message>
        <source>The blog has a problem</source>
        <translation>Le blog a un problème</translation>
    </message>
    <message>
        <source>Something is broken at {host}. It is not your fault.</source>
        <translation>Quelque chose est en panne chez {host}. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, tell the blog’s owner.</source>
        <translation>Réessayez dans quelques minutes. Si cela dure, prévenez le propriétaire du blog.</translation>
    </message>
    <message>
        <source>{host} has too much to do now.</source>
        <translation>{host} a trop à faire en ce moment.</translation>
    </message>
    <message>
        <source>The blog sent an empty answer</source>
        <translation>Le blog a envoyé une réponse vide</translation>
    </message>
    <message>
        <source>{host} may be in the middle of an update.</source>
        <translation>{host} est peut-être en pleine mise à jour.</translation>
    </message>
    <message>
        <source>{host} sent much too much. It was thrown away.</source>
        <translation>{host} a envoyé beaucoup trop. Cela a été jeté.</translation>
    </message>
    <message>
        <source>Check the address. If it happens again, try another network.</source>
        <translation>Vérifiez l’adresse. Si cela recommence, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>What {host} sent could harm this computer. It was not opened.</source>
        <translation>Ce que {host} a envoyé pourrait nuire à cet ordinateur. Cela n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The blog points to another address</source>
        <translation>Le blog indique une autre adresse</translation>
    </message>
    <message>
        <source>{host} wants everything sent to: {target}</source>
        <translation>{host} veut que tout soit envoyé à : {target}</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>Votre mot de passe n’y a pas été envoyé.</translation>
    </message>
    <message>
        <source>If you know this address, connect the blog again with it. If not, ask the blog’s owner.</source>
        <translation>Si vous connaissez cette adresse, connectez de nouveau le blog avec elle. Sinon, demandez au propriétaire du blog.</translation>
    </message>
    <message>
        <source>Type both again. If you sign in with a code from your phone, use an “application password” here.</source>
        <translation>Retapez les deux. Si vous vous connectez avec un code de votre téléphone, utilisez ici un « mot de passe d’application ».</translation>
    </message>
    <message>
        <source>Your account on {host} may not change this post any more: it was published meanwhile, or it is somebody else’s.</source>
        <translation>Votre compte sur {host} ne peut plus modifier cet article : il a été publié entre-temps, ou il est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask an editor of the blog to take your changes over, or the blog’s owner for a higher role.</source>
        <translation>Demandez à un éditeur du blog de reprendre vos modifications, ou au propriétaire du blog un rôle plus élevé.</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>envoyer des images</translation>
    </message>
    <message>
        <source>make new categories or tags</source>
        <translation>créer des catégories ou des étiquettes</translation>
    </message>
    <message>
        <source>change this post</source>
        <translation>modifier cet article</translation>
    </message>
    <message>
        <source>delete this post</source>
        <translation>supprimer cet article</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>faire cela</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Your account on {host} may not {what}.</source>
        <translation>Votre compte sur {host} ne peut pas {what}.</translation>
    </message>
    <message>
        <source>Submit the post for review, or ask the blog’s owner for a higher role.</source>
        <translation>Soumettez l’article à relecture, ou demandez un rôle plus élevé au propriétaire du blog.</translation>
    </message>
    <message>
        <source>This account may not write posts</source>
        <translation>Ce compte ne peut pas écrire d’articles</translation>
    </message>
    <message>
        <source>Your account on {host} may read and comment, but not write posts.</source>
        <translation>Votre compte sur {host} peut lire et commenter, mais pas écrire d’articles.</translation>
    </message>
    <message>
        <source>Ask whoever runs the blog to make your account a contributor or an author. Or add another account.</source>
        <translation>Demandez à qui gère le blog de faire de votre compte un contributeur ou un auteur. Ou ajoutez un autre compte.</translation>
    </message>
    <message>
        <source>Not on the blog any more</source>
        <translation>N’est plus sur le blog</translation>
    </message>
    <message>
        <source>The post or picture was deleted on {host}.</source>
        <translation>L’article ou l’image a été supprimé sur {host}.</translation>
    </message>
    <message>
        <source>Look into the blog’s bin, or publish it as a new post.</source>
        <translation>Regardez dans la corbeille du blog, ou publiez-le comme nouvel article.</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>Quelqu’un a modifié l’article sur le blog</translation>
    </message>
    <message>
        <source>The post on {host} is newer than yours. Nothing was overwritten.</source>
        <translation>L’article sur {host} est plus récent que le vôtre. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Compare both texts and decide.</source>
        <translation>Comparez les deux textes et décidez.</translation>
    </message>
    <message>
        <source>The blog changed something</source>
        <translation>Le blog a changé quelque chose</translation>
    </message>
    <message>
        <source>What {host} shows is not exactly what was sent.</source>
        <translation>Ce que montre {host} n’est pas exactement ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Open the post in the browser and look whether it is as you want it.</source>
        <translation>Ouvrez l’article dans le navigateur et voyez s’il est comme vous le voulez.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The work was stopped as you asked.</source>
        <translation>Le travail a été arrêté comme demandé.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>« {name} » n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Your library is not there</source>
        <translation>Votre bibliothèque n’est pas là</translation>
    </message>
    <message>
        <source>What you are writing stays in the window.</source>
        <translation>Ce que vous écrivez reste dans la fenêtre.</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>“{name}” was moved, renamed or deleted meanwhile.</source>
        <translation>« {name} » a été déplacé, renommé ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Look for it where it is now, and choose it again.</source>
        <translation>Cherchez-le là où il est maintenant et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>Le disque a un problème</translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again.</source>
        <translation>Vérifiez que le disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left to save “{name}”.</source>
        <translation>Il n’y a plus de place pour enregistrer « {name} ».</translation>
    </message>
    <message>
        <source>Empty the bin or delete large files you no longer need, then try again.</source>
        <translation>Videz la corbeille ou supprimez de gros fichiers inutiles, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Here you can only read</source>
        <translation>Ici, vous pouvez seulement lire</translation>
    </message>
    <message>
        <source>“{name}” can be read, but not changed.</source>
        <translation>« {name} » peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>Copy the library to a folder of your own and choose that folder in the settings.</source>
        <translation>Copiez la bibliothèque dans un dossier à vous et choisissez ce dossier dans les réglages.</translation>
    </message>
    <message>
        <source>This folder holds no library</source>
        <translation>Ce dossier ne contient pas de bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” was not changed.</source>
        <translation>« {name} » n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose the folder that contains the file library.toml, or make a new library.</source>
        <translation>Choisissez le dossier qui contient le fichier library.toml, ou créez une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The post is not there any more</source>
        <translation>L’article n’est plus là</translation>
    </message>
    <message>
        <source>“{name}” was deleted or moved outside the program.</source>
        <translation>« {name} » a été supprimé ou déplacé hors du programme.</translation>
    </message>
    <message>
        <source>Look into the library’s bin, or save what is in the window as a new post.</source>
        <translation>Regardez dans la corbeille de la bibliothèque, ou enregistrez ce qui est dans la fenêtre comme nouvel article.</translation>
    </message>
    <message>
        <source>The file was changed outside</source>
        <translation>Le fichier a été modifié ailleurs</translation>
    </message>
    <message>
        <source>Another program changed “{name}” while you wrote. Nothing was overwritten.</source>
        <translation>Un autre programme a modifié « {name} » pendant que vous écriviez. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Compare both texts and choose one to keep. The other one stays in the history.</source>
        <translation>Comparez les deux textes et choisissez celui à garder. L’autre reste dans l’historique.</translation>
    </message>
    <message>
        <source>Only one ICC Editor can work at a time. Nothing was changed.</source>
        <translation>Un seul ICC Editor peut travailler à la fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look for its window and go on there, or close it and try again.</source>
        <translation>Cherchez sa fenêtre et continuez-y, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. It was left as it is.</source>
        <translation>« {name} » est illisible. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{name}” was not added. It is damaged, or not a JPEG, PNG, WebP or GIF picture.</source>
        <translation>« {name} » n’a pas été ajouté. Il est abîmé, ou ce n’est pas une image JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The picture file is too large</source>
        <translation>Le fichier de l’image est trop gros</translation>
    </message>
    <message>
        <source>“{name}” was not added. A file may have {limit} MB at most.</source>
        <translation>« {name} » n’a pas été ajouté. Un fichier peut avoir {limit} Mo au plus.</translation>
    </message>
    <message>
        <source>The picture is too wide or too high</source>
        <translation>L’image est trop large ou trop haute</translation>
    </message>
    <message>
        <source>“{name}” was not added. It may have {limit} million pixels at most.</source>
        <translation>« {name} » n’a pas été ajouté. L’image peut avoir {limit} millions de pixels au plus.</translation>
    </message>
    <message>
        <source>Try again. The helper program starts again by itself.</source>
        <translation>Réessayez. Le programme auxiliaire redémarre de lui-même.</translation>
    </message>
    <message>
        <source>It needed too much memory, or a file is damaged.</source>
        <translation>Il lui fallait trop de mémoire, ou un fichier est abîmé.</translation>
    </message>
    <message>
        <source>Try again. A picture can be saved again in a picture program first.</source>
        <translation>Réessayez. Une image peut d’abord être enregistrée de nouveau dans un programme d’images.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and ask for help.</source>
        <translation>Réessayez. Si cela recommence, copiez les détails et demandez de l’aide.</translation>
    </message>
    <message>
        <source>The password cannot be read</source>
        <translation>Le mot de passe ne peut pas être lu</translation>
    </message>
    <message>
        <source>This computer’s password store (“keyring”) did not answer.</source>
        <translation>Le coffre à mots de passe de cet ordinateur (« trousseau ») n’a pas répondu.</translation>
    </message>
    <message>
        <source>Try again, or start the computer again.</source>
        <translation>Réessayez, ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>No password store on this computer</source>
        <translation>Pas de coffre à mots de passe sur cet ordinateur</translation>
    </message>
    <message>
        <source>No password store (“keyring”) is running. The program never writes a password into a file.</source>
        <translation>Aucun coffre à mots de passe (« trousseau ») ne fonctionne. Le programme n’écrit jamais un mot de passe dans un fichier.</translation>
    </message>
    <message>
        <source>Type the password when you are asked for it. It is kept until you close the program.</source>
        <translation>Tapez le mot de passe quand il vous est demandé. Il est gardé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The password store is locked</source>
        <translation>Le coffre à mots de passe est verrouillé</translation>
    </message>
    <message>
        <source>The blog’s password belongs in this computer’s password store (“keyring”).</source>
        <translation>Le mot de passe du blog va dans le coffre à mots de passe de cet ordinateur (« trousseau »).</translation>
    </message>
    <message>
        <source>Unlock it with the password you use to sign in to this computer, then try again.</source>
        <translation>Déverrouillez-le avec le mot de passe qui ouvre cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer’s password store (“keyring”) has no password for this blog.</source>
        <translation>Le coffre à mots de passe de cet ordinateur (« trousseau ») n’a pas de mot de passe pour ce blog.</translation>
    </message>
    <message>
        <source>Type it again when you are asked for it.</source>
        <translation>Retapez-le quand il vous est demandé.</translation>
    </message>
    <message>
        <source>A field has a wrong value</source>
        <translation>Un champ a une mauvaise valeur</translation>
    </message>
    <message>
        <source>The table cannot be changed like that</source>
        <translation>Le tableau ne peut pas être modifié ainsi</translation>
    </message>
    <message>
        <source>The table is as it was.</source>
        <translation>Le tableau est resté tel quel.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>Vérifiez ce que vous avez tapé, puis réessayez.</translation>
    </message>
    <message>
        <source>The table cannot be read</source>
        <translation>Le tableau ne peut pas être lu</translation>
    </message>
    <message>
        <source>Its file has a mistake in line {line}. It was left as it is.</source>
        <translation>Son fichier contient une erreur à la ligne {line}. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Open it as text and correct that line.</source>
        <translation>Ouvrez-le comme texte et corrigez cette ligne.</translation>
    </message>
    <message>
        <source>How far the translation is cannot be read</source>
        <translation>L’avancement de la traduction est illisible</translation>
    </message>
    <message>
        <source>The translation itself is saved. The file of its states was not changed.</source>
        <translation>La traduction elle-même est enregistrée. Le fichier de son avancement n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Bring back what it was before.</source>
        <translation>Rétablissez ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Two languages are looked for, one of them Khmer; the text has only one.</source>
        <translation>Deux langues sont cherchées, dont le khmer ; le texte n’en a qu’une.</translation>
    </message>
    <message>
        <source>The post has a version in that language already.</source>
        <translation>L’article a déjà une version dans cette langue.</translation>
    </message>
    <message>
        <source>It is the same post.</source>
        <translation>C’est le même article.</translation>
    </message>
    <message>
        <source>The other post has no language that this one does not have already.</source>
        <translation>L’autre article n’a aucune langue que celui-ci n’ait déjà.</translation>
    </message>
    <message>
        <source>Both have a table “{name}”, and they are not the same.</source>
        <translation>Les deux ont un tableau « {name} », et ils ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This cannot become one post in two languages</source>
        <translation>Impossible d’en faire un article en deux langues</translation>
    </message>
    <message>
        <source>Remove the version, or rename the table, that is in the way.</source>
        <translation>Retirez la version, ou renommez le tableau, qui gêne.</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Nothing was changed.</source>
        <translation>« {name} » n’a pas été repris. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be taken in</source>
        <translation>Le fichier ne peut pas être repris</translation>
    </message>
    <message>
        <source>Ask the sender for it once more.</source>
        <translation>Demandez à l’expéditeur de le renvoyer.</translation>
    </message>
    <message>
        <source>This is no post that was handed over</source>
        <translation>Ce n’est pas un article confié à traduire</translation>
    </message>
    <message>
        <source>Choose the file you were sent; its name ends in .iccpost.</source>
        <translation>Choisissez le fichier reçu ; son nom se termine par .iccpost.</translation>
    </message>
    <message>
        <source>The file comes from a newer ICC Editor</source>
        <translation>Le fichier vient d’un ICC Editor plus récent</translation>
    </message>
    <message>
        <source>Update ICC Editor, then open the file again.</source>
        <translation>Mettez ICC Editor à jour, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>The file was damaged on its way</source>
        <translation>Le fichier a été endommagé en chemin</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Il manque la fin.</translation>
    </message>
    <message>
        <source>A part of it is not what it was when it was made.</source>
        <translation>Une partie n’est plus ce qu’elle était à sa création.</translation>
    </message>
    <message>
        <source>How far the translation is cannot be read in it.</source>
        <translation>L’avancement de la traduction y est illisible.</translation>
    </message>
    <message>
        <source>What is in it does not fit with its own list.</source>
        <translation>Son contenu ne correspond pas à sa propre liste.</translation>
    </message>
    <message>
        <source>Ask for it once more, by another way if it happens again.</source>
        <translation>Demandez-le encore une fois, par une autre voie si cela se répète.</translation>
    </message>
    <message>
        <source>The file was refused: it is built to harm</source>
        <translation>Le fichier a été refusé : il est fait pour nuire</translation>
    </message>
    <message>
        <source>It wants to write outside its own folder.</source>
        <translation>Il veut écrire hors de son propre dossier.</translation>
    </message>
    <message>
        <source>It has two parts of the same name.</source>
        <translation>Il a deux parties du même nom.</translation>
    </message>
    <message>
        <source>It has a link where a file should be.</source>
        <translation>Il contient un lien à la place d’un fichier.</translation>
    </message>
    <message>
        <source>It hides a packed file inside.</source>
        <translation>Il cache un fichier compressé.</translation>
    </message>
    <message>
        <source>It would grow huge when it is unpacked.</source>
        <translation>Il deviendrait énorme une fois décompressé.</translation>
    </message>
    <message>
        <source>Do not open it with other programs. Ask the sender what it is.</source>
        <translation>Ne l’ouvrez pas avec d’autres programmes. Demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
        <source>The file opens with a password only</source>
        <translation>Le fichier ne s’ouvre qu’avec un mot de passe</translation>
    </message>
    <message>
        <source>Ask for the file as ICC Editor made it.</source>
        <translation>Demandez le fichier tel qu’ICC Editor l’a créé.</translation>
    </message>
    <message>
        <source>There is too much in the file</source>
        <translation>Il y a trop de choses dans le fichier</translation>
    </message>
    <message>
        <source>A picture in it is too large.</source>
        <translation>Une image y est trop grande.</translation>
    </message>
    <message>
        <source>A text or table in it is too large.</source>
        <translation>Un texte ou un tableau y est trop grand.</translation>
    </message>
    <message>
        <source>It has too many parts, or too large ones.</source>
        <translation>Il a trop de parties, ou de trop grandes.</translation>
    </message>
    <message>
        <source>Hand the post over with fewer or smaller pictures.</source>
        <translation>Confiez l’article avec moins d’images, ou de plus petites.</translation>
    </message>
    <message>
        <source>The file is not of this post</source>
        <translation>Le fichier n’est pas celui de cet article</translation>
    </message>
    <message>
        <source>Open the post it was made from and take the file in again. If that post is in another library, open that library first.</source>
        <translation>Ouvrez l’article dont il provient et reprenez le fichier. Si cet article est dans une autre bibliothèque, ouvrez d’abord cette bibliothèque.</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <translation>Ce nom est pris</translation>
    </message>
    <message>
        <source>Its folder is not where it was: {path}. It may have been renamed or moved, or it is on a drive that is not connected.</source>
        <translation>Son dossier n’est plus où il était : {path}. Il a peut-être été renommé ou déplacé, ou se trouve sur un disque qui n’est pas branché.</translation>
    </message>
    <message>
        <source>Connect the drive, or give the folder its old name and place, and look again; or choose the folder where it is now.</source>
        <translation>Branchez le disque, ou redonnez au dossier son nom et sa place d’avant, et regardez de nouveau ; ou choisissez le dossier là où il est maintenant.</translation>
    </message>
    <message>
        <source>There is already something called “{name}”. Nothing was overwritten.</source>
        <translation>Il y a déjà quelque chose nommé « {name} ». Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>ICC Editor is already running</source>
        <translation>ICC Editor est déjà ouvert</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un fichier est abîmé</translation>
    </message>
    <message>
        <source>Put back an older copy of the file from a backup, or ask for help.</source>
        <translation>Remettez une copie plus ancienne depuis une sauvegarde, ou demandez de l’aide.</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>L’image ne peut pas servir</translation>
    </message>
    <message>
        <source>“{name}” was not added.</source>
        <translation>« {name} » n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Try another picture.</source>
        <translation>Essayez une autre image.</translation>
    </message>
    <message>
        <source>This is not a picture</source>
        <translation>Ce n’est pas une image</translation>
    </message>
    <message>
        <source>Open it in a picture program and save it as JPEG or PNG.</source>
        <translation>Ouvrez-le dans un programme d’images et enregistrez-le en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Make it smaller in a picture program, then add it again.</source>
        <translation>Réduisez-la dans un programme d’images, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The helper program did not answer</source>
        <translation>Le programme auxiliaire n’a pas répondu</translation>
    </message>
    <message>
        <source>Preparing the text or a picture failed.</source>
        <translation>La préparation du texte ou d’une image a échoué.</translation>
    </message>
    <message>
        <source>This takes too long</source>
        <translation>Cela prend trop de temps</translation>
    </message>
    <message>
        <source>Preparing the text or a picture took too long and was stopped.</source>
        <translation>La préparation du texte ou d’une image était trop longue et a été arrêtée.</translation>
    </message>
    <message>
        <source>Look for a very long paragraph or a very large picture and make it smaller.</source>
        <translation>Cherchez un très long paragraphe ou une très grande image et réduisez-les.</translation>
    </message>
    <message>
        <source>The helper program ended</source>
        <translation>Le programme auxiliaire s’est arrêté</translation>
    </message>
    <message>
        <source>The helper program met a fault</source>
        <translation>Le programme auxiliaire a eu un défaut</translation>
    </message>
    <message>
        <source>This one task failed; everything else goes on.</source>
        <translation>Cette seule tâche a échoué ; tout le reste continue.</translation>
    </message>
    <message>
        <source>The password is not stored</source>
        <translation>Le mot de passe n’est pas conservé</translation>
    </message>
    <message>
        <source>The field “{field}” was not changed.</source>
        <translation>Le champ « {field} » n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Corrigez le champ et réessayez.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <source>“{name}” was not read; it is as it was.</source>
        <translation>« {name} » n’a pas été lu ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The sheet cannot be used</source>
        <translation>La feuille est inutilisable</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV in a spreadsheet program, then try again.</source>
        <translation>Enregistrez-la en XLSX ou en CSV dans un tableur, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no table in it</source>
        <translation>Il n’y a pas de tableau</translation>
    </message>
    <message>
        <source>Choose an XLSX, XLS, ODS or CSV file, or copy the cells of a table.</source>
        <translation>Choisissez un fichier XLSX, XLS, ODS ou CSV, ou copiez les cellules d’un tableau.</translation>
    </message>
    <message>
        <source>The sheet opens with a password only</source>
        <translation>La feuille ne s’ouvre qu’avec un mot de passe</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save a copy without password, or copy the cells.</source>
        <translation>Ouvrez-la dans un tableur et enregistrez une copie sans mot de passe, ou copiez les cellules.</translation>
    </message>
    <message>
        <source>The sheet is too large</source>
        <translation>La feuille est trop grande</translation>
    </message>
    <message>
        <source>Copy the rows and columns you need into a new sheet.</source>
        <translation>Copiez les lignes et les colonnes utiles dans une nouvelle feuille.</translation>
    </message>
    <message>
        <source>A sheet may have {limit} MB at most.</source>
        <translation>Une feuille peut avoir {limit} Mo au plus.</translation>
    </message>
    <message>
        <source>A sheet may have {limit} rows at most.</source>
        <translation>Une feuille peut avoir {limit} lignes au plus.</translation>
    </message>
    <message>
        <source>A sheet may have {limit} columns at most.</source>
        <translation>Une feuille peut avoir {limit} colonnes au plus.</translation>
    </message>
    <message>
        <source>A sheet may have {limit} cells at most.</source>
        <translation>Une feuille peut avoir {limit} cellules au plus.</translation>
    </message>
    <message>
        <source>The sheet is damaged</source>
        <translation>La feuille est abîmée</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>Ouvrez-la dans un tableur et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Le fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Ask whoever sent it to save it anew in their program.</source>
        <translation>Demandez à la personne qui l’a envoyé de l’enregistrer à nouveau dans son programme.</translation>
    </message>
    <message>
        <source>This is no {kind} file</source>
        <translation>Ce n’est pas un fichier {kind}</translation>
    </message>
    <message>
        <source>Choose another file, or save it as {kind} in the other program.</source>
        <translation>Choisissez un autre fichier, ou enregistrez-le au format {kind} dans l’autre programme.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est abîmé</translation>
    </message>
    <message>
        <source>The file could do harm</source>
        <translation>Le fichier pourrait nuire</translation>
    </message>
    <message>
        <source>It is built in a way that harms programs. Ask whoever sent it whether it is theirs.</source>
        <translation>Il est fait d’une manière qui nuit aux programmes. Demandez à la personne qui l’a envoyé s’il est bien d’elle.</translation>
    </message>
    <message>
        <source>A file may have {limit} MB at most.</source>
        <translation>Un fichier peut avoir {limit} Mo au plus.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>Ask for a part of it, in a file of its own.</source>
        <translation>Demandez-en une partie, dans un fichier à part.</translation>
    </message>
    <message>
        <source>No picture was made of the table “{table}”.</source>
        <translation>Aucune image n’a été faite du tableau « {table} ».</translation>
    </message>
    <message>
        <source>The chart cannot be drawn</source>
        <translation>Le graphique ne peut pas être dessiné</translation>
    </message>
    <message>
        <source>Look whether the table is complete, then try again.</source>
        <translation>Vérifiez que le tableau est complet, puis réessayez.</translation>
    </message>
    <message>
        <source>This chart cannot be drawn from the table</source>
        <translation>Ce graphique ne peut pas être tiré du tableau</translation>
    </message>
    <message>
        <source>Choose a column of numbers, shares or changes for the chart.</source>
        <translation>Choisissez pour le graphique une colonne de nombres, de parts ou d’écarts.</translation>
    </message>
    <message>
        <source>Fill in figures in the column that is to be drawn.</source>
        <translation>Remplissez des chiffres dans la colonne à dessiner.</translation>
    </message>
    <message>
        <source>Parts of a whole cannot be below zero: correct “{row}”, or choose plain bars.</source>
        <translation>Les parties d’un tout ne peuvent pas être négatives : corrigez « {row} », ou choisissez des barres simples.</translation>
    </message>
    <message>
        <source>The program's letters do not have “{letters}”: write the words without them.</source>
        <translation>Les polices du programme n’ont pas « {letters} » : écrivez les mots sans eux.</translation>
    </message>
    <message>
        <source>Correct “{option}” under “chart” in the table's file.</source>
        <translation>Corrigez « {option} » sous « chart » dans le fichier du tableau.</translation>
    </message>
    <message>
        <source>The chart would have too many bars</source>
        <translation>Le graphique aurait trop de barres</translation>
    </message>
    <message>
        <source>It would have {bars}; more than {limit} cannot be read in a picture.</source>
        <translation>Il en aurait {bars} ; plus de {limit} ne se lisent pas dans une image.</translation>
    </message>
    <message>
        <source>Show only the largest in the chart.</source>
        <translation>Ne montrez que les plus grandes dans le graphique.</translation>
    </message>
    <message>
        <source>Khmer cannot be drawn right on this computer</source>
        <translation>Le khmer ne peut pas être dessiné correctement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Install FriBiDi (on Debian and Ubuntu the package libfribidi0), then try again.</source>
        <translation>Installez FriBiDi (sous Debian et Ubuntu, le paquet libfribidi0), puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{time} your time</source>
        <translation>{time} à votre heure</translation>
    </message>
    <message>
        <source>{there} blog time ({zone}), {here} your time</source>
        <translation>{there} à l’heure du blog ({zone}), {here} à votre heure</translation>
    </message>
    <message>
        <source>Phnom Penh</source>
        <translation>Phnom Penh</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Put in the one right answer</source>
        <translation>Mettre la seule bonne réponse</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Laisser ainsi…</translation>
    </message>
    <message>
        <source>Say why it may stay; it is then not pointed out any more</source>
        <translation>Dites pourquoi cela peut rester ; ce ne sera plus signalé</translation>
    </message>
</context>
<context>
    <name>OfferMaker</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>OldFontQuestion</name>
    <message>
        <source>The text is set in “{font}”, an old font that draws Khmer in the places of Latin letters.</source>
        <translation>Le texte est composé en « {font} », une ancienne police qui dessine le khmer à la place des lettres latines.</translation>
    </message>
    <message>
        <source>The text looks like Khmer for an old font, such as Limon or ABC, that draws Khmer in the places of Latin letters.</source>
        <translation>Le texte ressemble à du khmer pour une ancienne police, comme Limon ou ABC, qui dessine le khmer à la place des lettres latines.</translation>
    </message>
    <message>
        <source>Text in an old Khmer font</source>
        <translation>Texte dans une ancienne police khmère</translation>
    </message>
    <message>
        <source>Your readers do not have this font. They would see “{sample}”.

Convert the text to Khmer Unicode first, with a converter for this font in the program it comes from. Then copy it again. Nothing has been pasted so far.</source>
        <translation>Vos lecteurs n’ont pas cette police. Ils verraient « {sample} ».

Convertissez d’abord le texte en khmer Unicode, avec un convertisseur pour cette police dans le programme d’où il vient. Copiez-le ensuite de nouveau. Rien n’a encore été collé.</translation>
    </message>
    <message>
        <source>Paste anyway</source>
        <translation>Coller quand même</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Ne pas coller</translation>
    </message>
</context>
<context>
    <name>OriginQuestion</name>
    <message>
        <source>Two posts have the same origin</source>
        <translation>Deux articles ont la même origine</translation>
    </message>
    <message>
        <source>“{name}” and “{others}” are folders of the same post: one was copied from the other. If this one is published, it takes the place of the other on the blog.</source>
        <translation>« {name} » et « {others} » sont des dossiers du même article : l’un est une copie de l’autre. Si celui-ci est publié, il prend la place de l’autre sur le blog.</translation>
    </message>
    <message>
        <source>This is a new post</source>
        <translation>C’est un nouvel article</translation>
    </message>
    <message>
        <source>This is the original</source>
        <translation>C’est l’original</translation>
    </message>
    <message>
        <source>“{name}” is a post of its own now, not published anywhere yet. Press Publish again to go on.</source>
        <translation>« {name} » est maintenant un article à part, publié nulle part. Appuyez de nouveau sur Publier pour continuer.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>What waits here is sent when you say so; nothing is sent twice.</source>
        <translation>Ce qui attend ici part quand vous le dites ; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Some of what was cancelled is still on the blog, as a hidden draft.</source>
        <translation>Une partie de ce qui a été annulé est encore sur le blog, comme brouillon caché.</translation>
    </message>
    <message>
        <source>Nothing waits. What you publish passes through here.</source>
        <translation>Rien n’attend. Ce que vous publiez passe par ici.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>half sent, can go on</source>
        <translation>à moitié envoyé, peut continuer</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>cancelled, not yet removed from the blog</source>
        <translation>annulé, pas encore retiré du blog</translation>
    </message>
    <message>
        <source>on the blog, not noted here</source>
        <translation>sur le blog, pas noté ici</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Finish removing</source>
        <translation>Terminer la suppression</translation>
    </message>
    <message>
        <source>“{title}” is on the blog and stays there. Only the note about it in your library could not be saved. If the folder comes back, press “Send now” instead.

If you forget it, the copy of its text is removed from the outbox, and this computer no longer knows where the post is.</source>
        <translation>« {title} » est sur le blog et y reste. Seule la note à ce sujet n’a pas pu être enregistrée dans votre bibliothèque. Si le dossier revient, cliquez plutôt sur « Envoyer ».

Si vous l’oubliez, la copie de son texte est retirée de la boîte d’envoi, et cet ordinateur ne sait plus où se trouve l’article.</translation>
    </message>
    <message>
        <source>Forget this?</source>
        <translation>Oublier cet envoi ?</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>OutboxKeeper</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>“{title}” is on the blog.</source>
        <translation>« {title} » est sur le blog.</translation>
    </message>
    <message>
        <source>“{title}” stays in the outbox.</source>
        <translation>« {title} » reste dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>“{title}” stays in the outbox: {reason}</source>
        <translation>« {title} » reste dans la boîte d’envoi : {reason}</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Montrer le reçu</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Headings show up here. Make one with the style box of the toolbar.</source>
        <translation>Les intertitres apparaissent ici. Créez-en un avec la liste des styles de la barre d’outils.</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(pas encore de mots)</translation>
    </message>
</context>
<context>
    <name>OutsideWords</name>
    <message>
        <source>Nothing was published: look at it first, then press Publish again.</source>
        <translation>Rien n’a été publié : regardez d’abord, puis appuyez de nouveau sur Publier.</translation>
    </message>
    <message>
        <source>The post was changed after the summary was made, so nothing was sent. Look at it, then press Publish again.</source>
        <translation>L’article a changé après le résumé, rien n’a donc été envoyé. Regardez-le, puis appuyez de nouveau sur Publier.</translation>
    </message>
    <message>
        <source>This text was changed outside; the new one is shown. Undo brings the old one back; it is also in the history.</source>
        <translation>Ce texte a été modifié ailleurs ; le nouveau est affiché. Annuler ramène l’ancien ; il est aussi dans l’historique.</translation>
    </message>
    <message>
        <source>A results table was changed outside; the new one is shown. Undo brings the old one back; it is also in the history.</source>
        <translation>Un tableau de résultats a été modifié ailleurs ; le nouveau est affiché. Annuler ramène l’ancien ; il est aussi dans l’historique.</translation>
    </message>
    <message>
        <source>The states of a translation were changed outside; the new ones are used. The old ones are in the history.</source>
        <translation>Les états d’une traduction ont été modifiés ailleurs ; les nouveaux sont utilisés. Les anciens sont dans l’historique.</translation>
    </message>
    <message>
        <source>A version was added to this post outside.</source>
        <translation>Une version a été ajoutée ailleurs à cet article.</translation>
    </message>
    <message>
        <source>A results table was added to this post outside.</source>
        <translation>Un tableau de résultats a été ajouté ailleurs à cet article.</translation>
    </message>
    <message>
        <source>The states of a translation were added to this post outside.</source>
        <translation>Les états d’une traduction ont été ajoutés ailleurs à cet article.</translation>
    </message>
    <message>
        <source>A version of this post was deleted outside.</source>
        <translation>Une version de cet article a été supprimée ailleurs.</translation>
    </message>
    <message>
        <source>A results table of this post was deleted outside.</source>
        <translation>Un tableau de résultats de cet article a été supprimé ailleurs.</translation>
    </message>
    <message>
        <source>The states of a translation of this post were deleted outside.</source>
        <translation>Les états d’une traduction de cet article ont été supprimés ailleurs.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>The folder of this post was renamed outside; you can go on.</source>
        <translation>Le dossier de cet article a été renommé ailleurs ; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>A picture of this post was changed outside.</source>
        <translation>Une image de cet article a été modifiée ailleurs.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Figure from a table…</source>
        <translation>Chiffre d’un tableau…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Montrer ou cacher l’aperçu</translation>
    </message>
    <message>
        <source>Details and outline</source>
        <translation>Détails et plan</translation>
    </message>
    <message>
        <source>Show or hide details and outline</source>
        <translation>Montrer ou cacher les détails et le plan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Quote an article…</source>
        <translation>Citer un article…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Table {name}</source>
        <translation>Tableau {name}</translation>
    </message>
    <message>
        <source>States of the English translation</source>
        <translation>États de la traduction anglaise</translation>
    </message>
    <message>
        <source>States of the Khmer translation</source>
        <translation>États de la traduction khmère</translation>
    </message>
    <message>
        <source>States of the French translation</source>
        <translation>États de la traduction française</translation>
    </message>
    <message>
        <source>States of the translation: {language}</source>
        <translation>États de la traduction : {language}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For example: Voters queue in front of a school in Kandal</source>
        <translation>Par exemple : Des électeurs font la queue devant une école à Kandal</translation>
    </message>
    <message>
        <source>Only decoration, nothing to describe</source>
        <translation>Seulement décorative, rien à décrire</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Optional; everybody sees it below the picture</source>
        <translation>Facultative ; tout le monde la voit sous l’image</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear this sentence instead; it is also shown while the picture loads.</source>
        <translation>Les lecteurs qui ne voient pas l’image entendent cette phrase ; elle s’affiche aussi pendant le chargement.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle ?</translation>
    </message>
    <message>
        <source>Describe the picture or tick “Only decoration”</source>
        <translation>Décrivez l’image ou cochez « Seulement décorative »</translation>
    </message>
    <message>
        <source>This file is not a picture that blogs show (JPEG, PNG, GIF, WebP). Choose another one, or save it as JPEG first.</source>
        <translation>Ce fichier n’est pas une image que les blogs affichent (JPEG, PNG, GIF, WebP). Choisissez-en un autre, ou enregistrez-le d’abord en JPEG.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Du presse-papiers</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Choisissez d’abord un fichier</translation>
    </message>
</context>
<context>
    <name>PieceStrip</name>
    <message>
        <source>What goes over from the source</source>
        <translation>Ce qui passe de l’original</translation>
    </message>
    <message>
        <source>Links and figures of the source: place the next one</source>
        <translation>Liens et chiffres de l’original : placer le suivant</translation>
    </message>
    <message>
        <source>More that goes over from the source</source>
        <translation>Autres éléments qui passent de l’original</translation>
    </message>
    <message>
        <source>All placed</source>
        <translation>Tout est placé</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>PlaceMenus</name>
    <message>
        <source>View on the blog</source>
        <translation>Voir sur le blog</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The link can be pasted now: {link}</source>
        <translation>Le lien peut être collé : {link}</translation>
    </message>
</context>
<context>
    <name>PlacedDialog</name>
    <message>
        <source>Title, excerpt and tables</source>
        <translation>Titre, extrait et tableaux</translation>
    </message>
    <message>
        <source>Enter goes to the next one.</source>
        <translation>Entrée va au suivant.</translation>
    </message>
    <message>
        <source>Enter goes to the next one; {key} says that the translation is right.</source>
        <translation>Entrée va au suivant ; {key} dit que la traduction est bonne.</translation>
    </message>
    <message>
        <source>Issues of this text</source>
        <translation>Problèmes de ce texte</translation>
    </message>
</context>
<context>
    <name>PostEdit</name>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Figure from a table…</source>
        <translation>Chiffre d’un tableau…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
</context>
<context>
    <name>PreviewController</name>
    <message>
        <source>This text takes too long to show; the page below is an older one. Look for a very long paragraph.</source>
        <translation>Ce texte met trop de temps à s’afficher ; la page ci-dessous est plus ancienne. Cherchez un très long paragraphe.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>What you write appears here as readers will see it.</source>
        <translation>Ce que vous écrivez apparaît ici comme le verront les lecteurs.</translation>
    </message>
    <message>
        <source>{width} px · {percent} %</source>
        <translation>{width} px · {percent} %</translation>
    </message>
    <message>
        <source>{width} px</source>
        <translation>{width} px</translation>
    </message>
    <message>
        <source>The page is laid out {width} pixels wide and shown at {percent} % of its size. It is light, as most readers see it. Nothing leaves this computer.</source>
        <translation>La page est composée sur {width} pixels de large et montrée à {percent} % de sa taille. Elle est claire, comme la voient la plupart des lecteurs. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>Large comme un téléphone</translation>
    </message>
    <message>
        <source>As wide as on a computer</source>
        <translation>Large comme sur un ordinateur</translation>
    </message>
    <message>
        <source>No preview engine here</source>
        <translation>Pas de moteur d’aperçu ici</translation>
    </message>
    <message>
        <source>The part that shows web pages is not installed, or this program runs as administrator. Your browser can show the post instead, from a file on this computer.</source>
        <translation>La partie qui affiche les pages web n’est pas installée, ou ce programme tourne en administrateur. Votre navigateur peut montrer l’article à la place, depuis un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>seulement sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The part of the program that makes pages for printing is not installed, or this program runs as administrator. Your browser can show the post instead, and print it.</source>
        <translation>La partie du programme qui compose les pages à imprimer n’est pas installée, ou le programme tourne en tant qu’administrateur. Votre navigateur peut afficher l’article à sa place, et l’imprimer.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved there: that place can only be read.</source>
        <translation>« {name} » ne peut pas être enregistré là : on ne peut que lire à cet endroit.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sent to the printer “{name}”.</source>
        <translation>Envoyé à l’imprimante « {name} ».</translation>
    </message>
    <message>
        <source>The printer did not take the post. Check that it is on and has paper.</source>
        <translation>L’imprimante n’a pas pris l’article. Vérifiez qu’elle est allumée et qu’elle a du papier.</translation>
    </message>
    <message>
        <source>The pages could not be made. Try again; your text is not touched.</source>
        <translation>Les pages n’ont pas pu être composées. Réessayez ; votre texte n’a pas été touché.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Meanwhile the library “{name}” is open.</source>
        <translation>En attendant, la bibliothèque « {name} » est ouverte.</translation>
    </message>
    <message>
        <source>The program was started anew for the library “{name}”.</source>
        <translation>Le programme a été lancé de nouveau pour la bibliothèque « {name} ».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>ProofController</name>
    <message>
        <source>Unknown words are not marked in {language}: {reason}</source>
        <translation>Les mots inconnus ne sont pas signalés en {language} : {reason}</translation>
    </message>
    <message>
        <source>To install: {packages}</source>
        <translation>À installer : {packages}</translation>
    </message>
    <message>
        <source>Its two files (.aff and .dic) belong into {folder}</source>
        <translation>Ses deux fichiers (.aff et .dic) vont dans {folder}</translation>
    </message>
    <message>
        <source>Unknown words are not marked: {file} cannot be read.</source>
        <translation>Les mots inconnus ne sont pas signalés : {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Unknown words cannot be marked.</source>
        <translation>Les mots inconnus ne peuvent pas être signalés.</translation>
    </message>
    <message>
        <source>the spelling library Enchant is not installed.</source>
        <translation>la bibliothèque d’orthographe Enchant n’est pas installée.</translation>
    </message>
    <message>
        <source>the program’s own list of words is not there.</source>
        <translation>la liste de mots du programme manque.</translation>
    </message>
    <message>
        <source>its dictionary is not installed.</source>
        <translation>son dictionnaire n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>ProofTools</name>
    <message>
        <source>Leave “{word}” alone in this post</source>
        <translation>Ne plus signaler « {word} » dans cet article</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>« {word} » est juste</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>“{word}” was accepted: mark it again</source>
        <translation>« {word} » a été accepté : le signaler de nouveau</translation>
    </message>
    <message>
        <source>“{word}” is right, because…</source>
        <translation>« {word} » est juste, car…</translation>
    </message>
    <message>
        <source>Take “{word}” from the results table: it follows it then</source>
        <translation>Prendre « {word} » dans le tableau des résultats : il le suivra alors</translation>
    </message>
    <message>
        <source>A name, or right for everybody</source>
        <translation>Un nom, ou juste pour tous</translation>
    </message>
    <message>
        <source>“{word}” is a name</source>
        <translation>« {word} » est un nom</translation>
    </message>
    <message>
        <source>“{word}” is right for everybody who uses this library</source>
        <translation>« {word} » est juste pour tous ceux qui utilisent cette bibliothèque</translation>
    </message>
    <message>
        <source>“{word}” is a name for everybody who uses this library</source>
        <translation>« {word} » est un nom pour tous ceux qui utilisent cette bibliothèque</translation>
    </message>
    <message>
        <source>Words that are right…</source>
        <translation>Mots &amp;justes…</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>The signs of this letter are in the wrong order.</source>
        <translation>Les signes de cette lettre sont dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>This vowel is typed as two signs.</source>
        <translation>Cette voyelle est saisie en deux signes.</translation>
    </message>
    <message>
        <source>◌ុ stands where ◌៉ or ◌៊ is meant.</source>
        <translation>◌ុ se trouve là où il faut ◌៉ ou ◌៊.</translation>
    </message>
    <message>
        <source>A sign is typed twice.</source>
        <translation>Un signe est saisi deux fois.</translation>
    </message>
    <message>
        <source>An invisible sign stands inside a letter.</source>
        <translation>Un signe invisible se trouve dans une lettre.</translation>
    </message>
    <message>
        <source>These signs do not go together.</source>
        <translation>Ces signes ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The keyboard left a code that is no letter.</source>
        <translation>Le clavier a laissé un code qui n’est pas une lettre.</translation>
    </message>
    <message>
        <source>This sign is no longer used.</source>
        <translation>Ce signe n’est plus employé.</translation>
    </message>
    <message>
        <source>A Latin colon stands after Khmer: ៖ or ◌ះ is meant.</source>
        <translation>Un deux-points latin suit du khmer : il faut ៖ ou ◌ះ.</translation>
    </message>
    <message>
        <source>◌ៈ stands after a vowel: ◌ះ is meant.</source>
        <translation>◌ៈ suit une voyelle : il faut ◌ះ.</translation>
    </message>
    <message>
        <source>A Latin full stop ends a Khmer sentence.</source>
        <translation>Un point latin termine une phrase khmère.</translation>
    </message>
    <message>
        <source>Khmer and Latin digits in one number.</source>
        <translation>Chiffres khmers et latins dans un même nombre.</translation>
    </message>
    <message>
        <source>A word break that does nothing.</source>
        <translation>Une coupure de mot sans effet.</translation>
    </message>
    <message>
        <source>This word is in no dictionary.</source>
        <translation>Ce mot n’est dans aucun dictionnaire.</translation>
    </message>
    <message>
        <source>This was typed in an unusual way.</source>
        <translation>Ceci est saisi de façon inhabituelle.</translation>
    </message>
</context>
<context>
    <name>PublishApart</name>
    <message>
        <source>Take it back to draft once the one post is there</source>
        <translation>Le remettre en brouillon dès que l’article commun est en ligne</translation>
    </message>
    <message>
        <source>Readers do not see it any more; nothing is deleted</source>
        <translation>Les lecteurs ne le voient plus ; rien n’est supprimé</translation>
    </message>
    <message>
        <source>It stays, so readers find its text twice.</source>
        <translation>Il reste : les lecteurs trouveront son texte deux fois.</translation>
    </message>
    <message>
        <source>The {language} version is on the blog as a post of its own as well:</source>
        <translation>La version {language} est aussi sur le blog comme article à part :</translation>
    </message>
    <message>
        <source>The {language} version is on the blog as a post of its own as well.</source>
        <translation>La version {language} est aussi sur le blog comme article à part.</translation>
    </message>
    <message>
        <source>Link to the {language} version</source>
        <translation>Lien vers la version {language}</translation>
    </message>
</context>
<context>
    <name>PublishMenu</name>
    <message>
        <source>Take back to draft…</source>
        <translation>Remettre en brouillon…</translation>
    </message>
</context>
<context>
    <name>PublishReceiptPage</name>
    <message>
        <source>The blog has it</source>
        <translation>Le blog l’a reçu</translation>
    </message>
    <message>
        <source>Take back to draft…</source>
        <translation>Remettre en brouillon…</translation>
    </message>
    <message>
        <source>Readers do not see it any more; nothing is deleted</source>
        <translation>Les lecteurs ne le voient plus ; rien n’est supprimé</translation>
    </message>
</context>
<context>
    <name>PublishSteps</name>
    <message>
        <source>Looking whether the blog has it already…</source>
        <translation>Le blog l’a-t-il déjà ?…</translation>
    </message>
    <message>
        <source>Sending pictures…</source>
        <translation>Envoi des images…</translation>
    </message>
    <message>
        <source>Making a draft…</source>
        <translation>Création d’un brouillon…</translation>
    </message>
    <message>
        <source>Sending the text…</source>
        <translation>Envoi du texte…</translation>
    </message>
    <message>
        <source>Setting title, date and categories…</source>
        <translation>Titre, date et catégories…</translation>
    </message>
    <message>
        <source>Reading it back and comparing…</source>
        <translation>Relecture et comparaison…</translation>
    </message>
    <message>
        <source>Linking the languages…</source>
        <translation>Liens entre les langues…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Rangement…</translation>
    </message>
</context>
<context>
    <name>PublishSummaryPage</name>
    <message>
        <source>Before it goes out</source>
        <translation>Avant le départ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>Envoyer en brouillon</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à relecture</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>Publier en privé</translation>
    </message>
    <message>
        <source>Published: everybody can read it</source>
        <translation>Publié : tout le monde peut le lire</translation>
    </message>
    <message>
        <source>Draft: only people who work on the blog see it</source>
        <translation>Brouillon : seuls ceux qui travaillent sur le blog le voient</translation>
    </message>
    <message>
        <source>For review: an editor publishes it</source>
        <translation>À relire : un éditeur le publie</translation>
    </message>
    <message>
        <source>Private: only the blog’s own people</source>
        <translation>Privé : seulement pour l’équipe du blog</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{language}: {title} (an update)</source>
        <translation>{language} : {title} (mise à jour)</translation>
    </message>
    <message>
        <source>{language}: {title}</source>
        <translation>{language} : {title}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{count}, without any hidden data</source>
        <translation>{count}, sans données cachées</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>Ce sera</translation>
    </message>
    <message>
        <source>One post or several</source>
        <translation>Un article ou plusieurs</translation>
    </message>
    <message>
        <source>One post for each language, linked to each other</source>
        <translation>Un article par langue, liés entre eux</translation>
    </message>
    <message>
        <source>One post with the texts of all languages</source>
        <translation>Un seul article avec les textes de toutes les langues</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Changer la date…</translation>
    </message>
    <message>
        <source>An earlier sending of this post waits in the outbox. Let it finish or cancel it there, then press Publish again: the text as it is now is sent then.</source>
        <translation>Un envoi précédent de cet article attend dans la boîte d’envoi. Laissez-le finir ou annulez-le là-bas, puis pressez de nouveau Publier : le texte sera alors envoyé tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>The post is on {blogs}. On this blog it will be a new post.</source>
        <translation>L’article est sur {blogs}. Sur ce blog, ce sera un nouvel article.</translation>
    </message>
    <message>
        <source>The post is on {blogs} already. Choose another blog to send it there.</source>
        <translation>L’article est déjà sur {blogs}. Choisissez un autre blog pour l’y envoyer.</translation>
    </message>
    <message>
        <source>{language}: {title} (empty, nothing to send)</source>
        <translation>{language} : {title} (vide, rien à envoyer)</translation>
    </message>
    <message>
        <source>{language}: {title} (text unchanged)</source>
        <translation>{language} : {title} (texte inchangé)</translation>
    </message>
    <message>
        <source>{language}: {title} (in the same post)</source>
        <translation>{language} : {title} (dans le même article)</translation>
    </message>
    <message>
        <source>Each version as below</source>
        <translation>Chaque version comme ci-dessous</translation>
    </message>
    <message>
        <source>Each version as its own details say</source>
        <translation>Chaque version selon ses propres détails</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Why may it stay? The answer is kept with the post, and this is not pointed out again unless it changes.</source>
        <translation>Pourquoi cela peut-il rester ? La réponse est gardée avec l’article, et cela ne sera plus signalé sauf changement.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Date for all</source>
        <translation>Date pour toutes</translation>
    </message>
    <message>
        <source>Categories, tags</source>
        <translation>Catégories, étiquettes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>PublishTimes</name>
    <message>
        <source>{language}: {when}</source>
        <translation>{language} : {when}</translation>
    </message>
    <message>
        <source>Now, as {language} says</source>
        <translation>Maintenant, comme en {language}</translation>
    </message>
    <message>
        <source>{time}, as {language} says</source>
        <translation>{time}, comme en {language}</translation>
    </message>
    <message>
        <source>Readers will not see it any more: {languages}.</source>
        <translation>Les lecteurs ne la verront plus : {languages}.</translation>
    </message>
    <message>
        <source>Readers see {language} now. It goes out of their sight until {time}.</source>
        <translation>Les lecteurs voient la version {language} maintenant. Elle disparaîtra pour eux jusqu’au {time}.</translation>
    </message>
    <message>
        <source>Not all at the same time. Public at once: {now}. Only later: {later}.</source>
        <translation>Pas toutes en même temps. Publiques tout de suite : {now}. Plus tard seulement : {later}.</translation>
    </message>
    <message>
        <source>not public, a draft</source>
        <translation>pas publique, un brouillon</translation>
    </message>
    <message>
        <source>not public before an editor says so</source>
        <translation>pas publique avant l’accord d’un éditeur</translation>
    </message>
    <message>
        <source>there already, its text is unchanged</source>
        <translation>déjà là, son texte est inchangé</translation>
    </message>
    <message>
        <source>there already, changed now</source>
        <translation>déjà là, modifiée maintenant</translation>
    </message>
    <message>
        <source>now, dated {time}</source>
        <translation>maintenant, datée du {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Put mine on the blog</source>
        <translation>Mettre le mien sur le blog</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Leave the blog’s</source>
        <translation>Laisser celui du blog</translation>
    </message>
    <message>
        <source>Take the blog’s text here</source>
        <translation>Prendre ici le texte du blog</translation>
    </message>
    <message>
        <source>It replaces your text here; Undo and the history bring yours back</source>
        <translation>Il remplace votre texte ici ; Annuler et l’historique ramènent le vôtre</translation>
    </message>
    <message>
        <source>The blog was not asked, so what you see here is what this computer knows of it. You can press the button: what the blog does not allow is said then.</source>
        <translation>Le blog n’a pas été interrogé : vous voyez ici ce que cet ordinateur en sait. Vous pouvez presser le bouton : ce que le blog ne permet pas sera dit à ce moment-là.</translation>
    </message>
    <message>
        <source>This account may not write posts on this blog. Ask whoever runs the blog to make it a contributor or an author, or choose another account.</source>
        <translation>Ce compte ne peut pas écrire d’articles sur ce blog. Demandez à qui gère le blog d’en faire un contributeur ou un auteur, ou choisissez un autre compte.</translation>
    </message>
    <message>
        <source>The blog cannot be asked right now. You can press the button all the same: the post waits in the outbox until it can be sent.</source>
        <translation>Le blog ne peut pas être interrogé maintenant. Vous pouvez quand même appuyer : l’article attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Stopping at a safe place…</source>
        <translation>Arrêt à un endroit sûr…</translation>
    </message>
    <message>
        <source>Stopped. What is on its way stays in the outbox and can go on later.</source>
        <translation>Arrêté. Ce qui est en route reste dans la boîte d’envoi et peut continuer plus tard.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>The blog’s text holds something that cannot be taken over whole, such as a picture, so nothing was changed here. Copy what you need from the right side.</source>
        <translation>Le texte du blog contient quelque chose qui ne peut pas être repris en entier, une image par exemple : rien n’a été changé ici. Copiez ce qu’il vous faut du côté droit.</translation>
    </message>
    <message>
        <source>Looking at the post…</source>
        <translation>Examen de l’article…</translation>
    </message>
    <message>
        <source>Go on without asking</source>
        <translation>Continuer sans demander</translation>
    </message>
    <message>
        <source>Asking the blog {host}…</source>
        <translation>Question au blog {host}…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>You can close this and go on writing: the line at the bottom of the program’s window tells how far it is. If the connection breaks or the computer is switched off, it goes on from here; nothing appears twice.</source>
        <translation>Vous pouvez fermer ceci et continuer à écrire : la ligne au bas de la fenêtre du programme dit où il en est. Si la connexion est coupée ou l’ordinateur éteint, l’envoi reprend ici ; rien ne paraît deux fois.</translation>
    </message>
    <message>
        <source>Close, go on in the background</source>
        <translation>Fermer, continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Not all at the same time</source>
        <translation>Pas toutes en même temps</translation>
    </message>
    <message>
        <source>Publish like this</source>
        <translation>Publier ainsi</translation>
    </message>
    <message>
        <source>All at the later time</source>
        <translation>Toutes plus tard</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>Quelqu’un a modifié l’article sur le blog</translation>
    </message>
    <message>
        <source>The password of this blog is not known here, so the blog was not asked. You can press the button without it: you are asked for it again then.</source>
        <translation>Le mot de passe de ce blog n’est pas connu ici, le blog n’a donc pas été interrogé. Vous pouvez presser le bouton sans lui : il vous sera alors demandé de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both, then decide which one readers see.</source>
        <translation>Rien n’a été écrasé. Comparez, puis décidez lequel verront les lecteurs.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>On the blog</source>
        <translation>Sur le blog</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>as seen</source>
        <translation>comme vu</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows that name the columns</source>
        <translation>Lignes de titres</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Cellules séparées par</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>This is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The reason is kept with the table. It is pointed out again when the numbers in question change.</source>
        <translation>La raison est gardée avec le tableau. Le point sera signalé de nouveau si les nombres en question changent.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is right, because…</source>
        <translation>C’est juste, parce que…</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Rescued text</source>
        <translation>Texte sauvé</translation>
    </message>
    <message>
        <source>The program ended before everything was saved</source>
        <translation>Le programme s’est arrêté avant que tout soit enregistré</translation>
    </message>
    <message>
        <source>This was typed and is not in the file. Compare, then take it or throw it away. What is replaced stays in the history.</source>
        <translation>Ceci a été tapé et n’est pas dans le fichier. Comparez, puis prenez-le ou jetez-le. Ce qui est remplacé reste dans l’historique.</translation>
    </message>
    <message>
        <source>Rescued texts</source>
        <translation>Textes sauvés</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Sauvé</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Take the rescued text</source>
        <translation>Prendre le texte sauvé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Throw the rescued text away for good? It is kept nowhere else.</source>
        <translation>Jeter définitivement le texte sauvé ? Il n’est gardé nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Show the sums of the section</source>
        <translation>Afficher les sommes de la section</translation>
    </message>
    <message>
        <source>Hide it from readers (it is still counted)</source>
        <translation>La cacher aux lecteurs (elle compte toujours)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>Couleur dans les graphiques</translation>
    </message>
    <message>
        <source>Key for figures in the text</source>
        <translation>Clé pour les chiffres du texte</translation>
    </message>
</context>
<context>
    <name>RowHints</name>
    <message>
        <source>Not translated yet: click here and write</source>
        <translation>Pas encore traduit : cliquez ici et écrivez</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Pas encore traduit</translation>
    </message>
    <message>
        <source>Not in the translation yet: click here to put it in</source>
        <translation>Pas encore dans la traduction : cliquez ici pour l’y mettre</translation>
    </message>
    <message>
        <source>Not in the translation yet</source>
        <translation>Pas encore dans la traduction</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save again</source>
        <translation>Enregistrer encore</translation>
    </message>
</context>
<context>
    <name>SegmentPanel</name>
    <message>
        <source>Confirm and next</source>
        <translation>Confirmer et suivant</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>The translation is right</source>
        <translation>La traduction est bonne</translation>
    </message>
    <message>
        <source>Somebody else has read it, too</source>
        <translation>Quelqu’un d’autre l’a lue aussi</translation>
    </message>
    <message>
        <source>Still fine</source>
        <translation>Toujours bon</translation>
    </message>
    <message>
        <source>The change needs no other translation</source>
        <translation>Le changement ne demande pas d’autre traduction</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Pas encore bon</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>En refaire un brouillon</translation>
    </message>
    <message>
        <source>Take the figures over</source>
        <translation>Reprendre les chiffres</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copier l’original</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>A note to the author or reviewer, then Enter</source>
        <translation>Une note pour l’auteur ou le relecteur, puis Entrée</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Nothing to translate here</source>
        <translation>Rien à traduire ici</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>Sans original</translation>
    </message>
    <message>
        <source>What this was translated from is gone, or it never had a source. It stays as it is until somebody deletes it.</source>
        <translation>L’original de ce passage a disparu, ou il n’en a jamais eu. Il reste tel quel jusqu’à ce que quelqu’un le supprime.</translation>
    </message>
    <message>
        <source>What was changed in the source</source>
        <translation>Ce qui a changé dans l’original</translation>
    </message>
    <message>
        <source>What its translation was</source>
        <translation>Ce qu’était sa traduction</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Making a copy to send…</source>
        <translation>Préparation d’une copie à envoyer…</translation>
    </message>
    <message>
        <source>The blog keeps its text, and yours stays here as it is. They differ, so the next update asks again which one readers see.</source>
        <translation>Le blog garde son texte, et le vôtre reste ici tel quel. Ils diffèrent : la prochaine mise à jour demandera de nouveau lequel verront les lecteurs.</translation>
    </message>
    <message>
        <source>The blog’s text stands here now. Undo brings yours back, and it is in the history. The next update asks once more, because somebody changed the post: choose “Put mine on the blog” then.</source>
        <translation>Le texte du blog est maintenant ici. Annuler ramène le vôtre, qui est aussi dans l’historique. La prochaine mise à jour demandera encore une fois, car quelqu’un a modifié l’article : choisissez alors « Mettre le mien sur le blog ».</translation>
    </message>
    <message>
        <source>“{title}” is on the blog.</source>
        <translation>« {title} » est sur le blog.</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Montrer le reçu</translation>
    </message>
    <message>
        <source>One version may be before its readers already, so it was not taken back. It is in the outbox.</source>
        <translation>Une version est peut-être déjà devant ses lecteurs, elle n’a donc pas été retirée. Elle est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>Montrer « {title} »</translation>
    </message>
    <message>
        <source>Publish as a new post</source>
        <translation>Publier comme nouvel article</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Send the translation back</source>
        <translation>Renvoyer la traduction</translation>
    </message>
    <message>
        <source>Hand this post over for translation</source>
        <translation>Confier cet article à traduire</translation>
    </message>
    <message>
        <source>Everything needed is put into one file, which you send by e-mail or messenger or carry on a stick. What comes back is taken in paragraph by paragraph; nothing of yours is overwritten.</source>
        <translation>Tout le nécessaire est mis dans un seul fichier, à envoyer par courriel ou messagerie ou à porter sur une clé. Ce qui revient est repris paragraphe par paragraphe ; rien du vôtre n’est écrasé.</translation>
    </message>
    <message>
        <source>In it are the texts, tables, pictures, notes and terms of the post. Nothing of accounts, passwords or this computer is in it, and nobody’s name unless you add yours; then the names in the notes stay, too.</source>
        <translation>Il contient les textes, tableaux, images, notes et termes de l’article. Rien des comptes, des mots de passe ni de cet ordinateur, et le nom de personne, sauf si vous ajoutez le vôtre ; les noms dans les notes restent alors aussi.</translation>
    </message>
    <message>
        <source>Until when, what to look at…</source>
        <translation>Pour quand, à quoi veiller…</translation>
    </message>
    <message>
        <source>With a name:</source>
        <translation>Avec un nom :</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Translation into:</source>
        <translation>Traduction vers :</translation>
    </message>
    <message>
        <source>A word with it:</source>
        <translation>Un mot joint :</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Another font for writing</source>
        <translation>Une autre police pour écrire</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <translation>Police pour écrire</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Khmer font</source>
        <translation>Police khmère</translation>
    </message>
    <message>
        <source>The program’s own ({name})</source>
        <translation>Celle du programme ({name})</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the size of the text</source>
        <translation>De la taille du texte</translation>
    </message>
    <message>
        <source>Size of Khmer, of the size of the text</source>
        <translation>Taille du khmer, par rapport à celle du texte</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>Signaler les mots inconnus</translation>
    </message>
    <message>
        <source>As the program speaks</source>
        <translation>Dans la langue du programme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Any name stands beside what you confirm and note in translations. It goes along only when you hand a post over with names.</source>
        <translation>Un nom quelconque figure à côté de ce que vous confirmez et notez dans les traductions. Il ne part avec un article que si vous le remettez avec les noms.</translation>
    </message>
    <message>
        <source>Show the welcome page at the start when no post is open</source>
        <translation>Montrer la page d’accueil au démarrage si aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Through a SOCKS proxy</source>
        <translation>Par un proxy SOCKS</translation>
    </message>
    <message>
        <source>Not known: choose again</source>
        <translation>Inconnue : à choisir de nouveau</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>For example Tor: {address}. Blogs are reached through it alone, or not at all.</source>
        <translation>Par exemple Tor : {address}. Les blogs ne sont joints que par lui, ou pas du tout.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Khmer font and size</source>
        <translation>Police khmère et taille</translation>
    </message>
    <message>
        <source>New posts are in</source>
        <translation>Nouveaux articles en</translation>
    </message>
    <message>
        <source>Your name in translations</source>
        <translation>Votre nom dans les traductions</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>The folder holds your posts as plain files: copy it to make a backup.</source>
        <translation>Le dossier contient vos articles en fichiers simples : copiez-le pour une sauvegarde.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Choose the library’s folder</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>“{key}” is needed for writing. Press it with Ctrl.</source>
        <translation>« {key} » sert à écrire. Ajoutez Ctrl.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the text: every field has it.</source>
        <translation>« {key} » appartient au texte : tous les champs s’en servent.</translation>
    </message>
    <message>
        <source>“{key}” belongs to the computer, not to this program.</source>
        <translation>« {key} » appartient à l’ordinateur, pas à ce programme.</translation>
    </message>
    <message>
        <source>“{key}” opens menus: Alt and a letter is theirs.</source>
        <translation>« {key} » ouvre les menus : Alt et une lettre sont à eux.</translation>
    </message>
    <message>
        <source>“{key}” types a sign on many keyboards: Ctrl and Alt are AltGr there.</source>
        <translation>« {key} » tape un signe sur bien des claviers : Ctrl et Alt y font AltGr.</translation>
    </message>
    <message>
        <source>“{key}” is on one of your keyboards only. Press it with the Latin keyboard.</source>
        <translation>« {key} » n’est que sur un de vos claviers. Appuyez avec le clavier latin.</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{command}”, and stays so.</source>
        <translation>« {key} » est le raccourci de « {command} » et le reste.</translation>
    </message>
    <message>
        <source>Some shortcuts in the settings cannot be used.</source>
        <translation>Certains raccourcis des réglages ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>“{command}”: “{text}” is no key.</source>
        <translation>« {command} » : « {text} » n’est pas une touche.</translation>
    </message>
    <message>
        <source>“{command}” always keeps its own.</source>
        <translation>« {command} » garde toujours le sien.</translation>
    </message>
    <message>
        <source>“{command}”: {why}</source>
        <translation>« {command} » : {why}</translation>
    </message>
    <message>
        <source>“{command}”: “{text}” is the shortcut of “{other}”.</source>
        <translation>« {command} » : « {text} » est le raccourci de « {other} ».</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or key</source>
        <translation>Chercher par nom ou par touche</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Give this command its own shortcut back</source>
        <translation>Rendre à cette commande son propre raccourci</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Tout rétablir…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{command}”.</source>
        <translation>« {key} » est le raccourci de « {command} ».</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Shall every command have its own shortcut again?</source>
        <translation>Rendre à chaque commande son propre raccourci ?</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>“{command}” has the shortcut {key} now.</source>
        <translation>« {command} » a maintenant le raccourci {key}.</translation>
    </message>
    <message>
        <source>“{command}” has no shortcut now.</source>
        <translation>« {command} » n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>Every field of text has this shortcut: it stays.</source>
        <translation>Tous les champs de texte ont ce raccourci : il reste.</translation>
    </message>
    <message>
        <source>Shortcut of “{name}”</source>
        <translation>Raccourci de « {name} »</translation>
    </message>
    <message>
        <source>No command is called “{words}”, and none has such a shortcut.</source>
        <translation>Aucune commande ne s’appelle « {words} », et aucune n’a un tel raccourci.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>StateGutter</name>
    <message>
        <source>How far each paragraph is</source>
        <translation>Avancement de chaque paragraphe</translation>
    </message>
    <message>
        <source>The checks point something out here</source>
        <translation>Les vérifications signalent quelque chose ici</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved or not</source>
        <translation>Enregistré ou non</translation>
    </message>
    <message>
        <source>Zero-width spaces between Khmer words</source>
        <translation>Espaces sans chasse entre les mots khmers</translation>
    </message>
    <message>
        <source>Show how far it is</source>
        <translation>Montrer où il en est</translation>
    </message>
    <message>
        <source>Word breaks: {count}</source>
        <translation>Coupures de mots : {count}</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved – kept in the recovery file</source>
        <translation>Pas enregistré – gardé dans le fichier de secours</translation>
    </message>
    <message>
        <source>Not saved – only in this window</source>
        <translation>Pas enregistré – seulement dans cette fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n dans la boîte d’envoi</numerusform>
            <numerusform>%n dans la boîte d’envoi</numerusform>
            </translation>
            </message>
    <message>
        <source>Publishing “{title}”…</source>
        <translation>Publication de « {title} »…</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>Changed in the details: {field}</source>
        <translation>Modifié dans les détails : {field}</translation>
    </message>
    <message>
        <source>The next step is in this version, {language}. Press the same keys again to go on.</source>
        <translation>L’étape suivante est dans cette version, {language}. Appuyez encore sur les mêmes touches pour continuer.</translation>
    </message>
</context>
<context>
    <name>TableController</name>
    <message>
        <source>New results table</source>
        <translation>Nouveau tableau de résultats</translation>
    </message>
    <message>
        <source>What does the table show?</source>
        <translation>Que montre le tableau ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the results table “{name}” and the lines that show it, in all versions? Undo brings it back. Figures taken from it have no value meanwhile.</source>
        <translation>Retirer le tableau de résultats « {name} » et les lignes qui le montrent, dans toutes les versions ? « Annuler » le ramène. Entre-temps, les chiffres qui en viennent n’ont pas de valeur.</translation>
    </message>
    <message>
        <source>The results table “{name}” was removed.</source>
        <translation>Le tableau de résultats « {name} » a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The next step is in this results table, {name}. Press the same keys again to go on.</source>
        <translation>L’étape suivante est dans ce tableau de résultats, {name}. Appuyez encore sur les mêmes touches pour continuer.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Language of the words and digits in the grid</source>
        <translation>Langue des mots et des chiffres du tableau</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>Fermer le tableau</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>The letters were read as {encoding}.</source>
        <translation>Les caractères ont été lus comme {encoding}.</translation>
    </message>
    <message>
        <source>{count} letters could not be read; choose other letters above.</source>
        <translation>{count} caractères n’ont pas pu être lus ; choisissez-en d’autres plus haut.</translation>
    </message>
    <message>
        <source>The cells are parted by {delimiter}.</source>
        <translation>Les cellules sont séparées par : {delimiter}.</translation>
    </message>
    <message>
        <source>A quotation mark has no end; it was read as a letter.</source>
        <translation>Un guillemet n’est pas fermé ; il a été lu comme un caractère.</translation>
    </message>
    <message>
        <source>{count} rows are shorter than the others.</source>
        <translation>{count} lignes sont plus courtes que les autres.</translation>
    </message>
    <message>
        <source>{count} rows on top name the columns.</source>
        <translation>{count} lignes en haut nomment les colonnes.</translation>
    </message>
    <message>
        <source>Decimals are written with “{decimal}”.</source>
        <translation>Les décimales s’écrivent avec « {decimal} ».</translation>
    </message>
    <message>
        <source>“{text}” may be {one} or {other}: choose the decimal mark above. Until then these numbers are not taken.</source>
        <translation>« {text} » peut être {one} ou {other} : choisissez la marque décimale plus haut. D’ici là, ces nombres ne sont pas pris.</translation>
    </message>
    <message>
        <source>This number is written otherwise than its column.</source>
        <translation>Ce nombre est écrit autrement que sa colonne.</translation>
    </message>
    <message>
        <source>A number in brackets may be a minus.</source>
        <translation>Un nombre entre parenthèses peut être négatif.</translation>
    </message>
    <message>
        <source>Digits with a zero in front were kept as text.</source>
        <translation>Les chiffres précédés d’un zéro sont restés du texte.</translation>
    </message>
    <message>
        <source>The footnote mark “{mark}” was parted from it.</source>
        <translation>L’appel de note « {mark} » en a été séparé.</translation>
    </message>
    <message>
        <source>Two numbers stand in each cell of this column; it was kept as text.</source>
        <translation>Chaque cellule de cette colonne a deux nombres ; elle est restée du texte.</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this; see what it was before.</source>
        <translation>Le tableur en a fait une date ; voyez ce que c’était avant.</translation>
    </message>
    <message>
        <source>This column holds dates.</source>
        <translation>Cette colonne contient des dates.</translation>
    </message>
    <message>
        <source>This formula was never computed. Open and save the file in a spreadsheet program.</source>
        <translation>Cette formule n’a jamais été calculée. Ouvrez et enregistrez le fichier dans un tableur.</translation>
    </message>
    <message>
        <source>The spreadsheet could not compute this cell.</source>
        <translation>Le tableur n’a pas pu calculer cette cellule.</translation>
    </message>
    <message>
        <source>A merged cell: its number counts once.</source>
        <translation>Une cellule fusionnée : son nombre compte une fois.</translation>
    </message>
    <message>
        <source>{count} hidden rows were left out.</source>
        <translation>{count} lignes cachées ont été laissées.</translation>
    </message>
    <message>
        <source>A hidden cell was left blank.</source>
        <translation>Une cellule cachée est restée vide.</translation>
    </message>
    <message>
        <source>This column is hidden in the file.</source>
        <translation>Cette colonne est cachée dans le fichier.</translation>
    </message>
    <message>
        <source>A table inside this cell was left out.</source>
        <translation>Un tableau dans cette cellule a été laissé.</translation>
    </message>
    <message>
        <source>There are {count} tables; this is number {chosen}. Choose above.</source>
        <translation>Il y a {count} tableaux ; celui-ci est le numéro {chosen}. Choisissez plus haut.</translation>
    </message>
    <message>
        <source>The file has macros; they were not run.</source>
        <translation>Le fichier a des macros ; elles n’ont pas été exécutées.</translation>
    </message>
    <message>
        <source>The file refers to other files; they were not opened.</source>
        <translation>Le fichier renvoie à d’autres ; ils n’ont pas été ouverts.</translation>
    </message>
    <message>
        <source>Files of this kind do not tell how numbers look: shares may be parts of 1.</source>
        <translation>Ces fichiers ne disent pas l’aspect des nombres : les parts peuvent être des fractions de 1.</translation>
    </message>
    <message>
        <source>This cell holds more text than is taken.</source>
        <translation>Cette cellule a plus de texte qu’on n’en prend.</translation>
    </message>
    <message>
        <source>“{text}” and what belongs to it is left out.</source>
        <translation>« {text} » et ce qui va avec est laissé.</translation>
    </message>
    <message>
        <source>“{text}” is no number; it is kept as words.</source>
        <translation>« {text} » n’est pas un nombre ; c’est gardé comme mots.</translation>
    </message>
    <message>
        <source>The file has no value here; the cell stays blank.</source>
        <translation>Le fichier n’a pas de valeur ici ; la cellule reste vide.</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than a table keeps; it was rounded.</source>
        <translation>« {text} » a plus de décimales qu’un tableau n’en garde ; c’est arrondi.</translation>
    </message>
    <message>
        <source>A subtotal with no heading above it; it was left out.</source>
        <translation>Un sous-total sans intitulé au-dessus ; il a été laissé.</translation>
    </message>
    <message>
        <source>There are two totals; “{text}” was left out.</source>
        <translation>Il y a deux totaux ; « {text} » a été laissé.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a short name; it became “{key}”.</source>
        <translation>« {text} » ne peut être un nom court ; c’est devenu « {key} ».</translation>
    </message>
    <message>
        <source>The same in {count} more places.</source>
        <translation>De même à {count} autres endroits.</translation>
    </message>
    <message>
        <source>Short names of the rows</source>
        <translation>Noms courts des lignes</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>Ce qu’est la ligne</translation>
    </message>
    <message>
        <source>Names of the rows</source>
        <translation>Noms des lignes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Shares in percent</source>
        <translation>Parts en pour cent</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé</translation>
    </message>
    <message>
        <source>Short names of the columns</source>
        <translation>Noms courts des colonnes</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Heading of the rows below</source>
        <translation>Intitulé des lignes suivantes</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>In no total</source>
        <translation>Hors total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Heads the rows up to the next one, as a province does</source>
        <translation>Intitule les lignes jusqu’au suivant, comme une province</translation>
    </message>
    <message>
        <source>Computed anew; its numbers are compared</source>
        <translation>Recalculé ; ses nombres sont comparés</translation>
    </message>
    <message>
        <source>Shown, but not added up, as invalid ballots are</source>
        <translation>Montré, mais pas additionné, comme les bulletins nuls</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns come into the post.</source>
        <translation>{rows} lignes et {columns} colonnes entrent dans l’article.</translation>
    </message>
    <message>
        <source>All totals agree with their rows.</source>
        <translation>Tous les totaux concordent avec leurs lignes.</translation>
    </message>
    <message>
        <source>Cells that change: {changes}. New rows: {new}. Rows that are not in the sheet: {missing}. You see each of them before it changes.</source>
        <translation>Cellules qui changent : {changes}. Lignes nouvelles : {new}. Lignes absentes de la feuille : {missing}. Vous voyez chacune avant qu’elle ne change.</translation>
    </message>
</context>
<context>
    <name>TableImportController</name>
    <message>
        <source>A table from a file</source>
        <translation>Un tableau d’un fichier</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>TableRenaming</name>
    <message>
        <source>Rename the results table</source>
        <translation>Renommer le tableau de résultats</translation>
    </message>
    <message>
        <source>The texts of this post name the table “{old}”: where it is shown, and in figures. Shall they follow? Otherwise they show nothing any more.</source>
        <translation>Les textes de cet article nomment le tableau « {old} » : là où il est montré, et dans des chiffres. Doivent-ils suivre ? Sinon ils ne montrent plus rien.</translation>
    </message>
    <message>
        <source>What shall the results table be called? In Latin letters and digits.</source>
        <translation>Comment appeler le tableau de résultats ? En lettres latines et chiffres.</translation>
    </message>
    <message>
        <source>A name has Latin letters, digits and _ only.</source>
        <translation>Un nom n’a que des lettres latines, des chiffres et _.</translation>
    </message>
    <message>
        <source>There is a table of that name in this post.</source>
        <translation>Cet article a déjà un tableau de ce nom.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>File of the results table</source>
        <translation>Fichier du tableau de résultats</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>The file of this results table cannot be read (line {line}). It is shown as text and nothing is lost; put the line right to get the table back.</source>
        <translation>Le fichier de ce tableau de résultats ne peut pas être lu (ligne {line}). Il est affiché comme texte et rien n’est perdu ; corrigez la ligne pour retrouver le tableau.</translation>
    </message>
    <message>
        <source>The file can be read now.</source>
        <translation>Le fichier peut maintenant être lu.</translation>
    </message>
</context>
<context>
    <name>TableTransfer</name>
    <message>
        <source>The table changed meanwhile; nothing was taken. Please try again.</source>
        <translation>Le tableau a changé entre-temps ; rien n’a été pris. Réessayez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Save the table for other programs</source>
        <translation>Enregistrer le tableau pour d’autres programmes</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The table was saved as {name}.</source>
        <translation>Le tableau a été enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Figures in the text name “{old}”, which is now “{new}”. Shall they follow? Otherwise they have no value any more.</source>
        <translation>Des chiffres du texte nomment « {old} », devenu « {new} ». Doivent-ils suivre ? Sinon ils n’ont plus de valeur.</translation>
    </message>
    <message>
        <source>Let figures follow</source>
        <translation>Faire suivre les chiffres</translation>
    </message>
</context>
<context>
    <name>TableTurning</name>
    <message>
        <source>This version has an ordinary table now. The results table {name} stays with the post, for figures and other versions.</source>
        <translation>Cette version a maintenant un tableau ordinaire. Le tableau de résultats {name} reste avec l’article, pour les chiffres et les autres versions.</translation>
    </message>
    <message>
        <source>This post cannot be changed.</source>
        <translation>Cet article ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The cursor is not in a table of the text.</source>
        <translation>Le curseur n’est pas dans un tableau du texte.</translation>
    </message>
    <message>
        <source>The cursor is not on the line of a results table.</source>
        <translation>Le curseur n’est pas sur la ligne d’un tableau de résultats.</translation>
    </message>
    <message>
        <source>The file of this results table is missing or cannot be read.</source>
        <translation>Le fichier de ce tableau de résultats manque ou ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Type a number that the shares are of.</source>
        <translation>Tapez le nombre dont les parts sont prises.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
            </translation>
            </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Name of the row</source>
        <translation>Nom de la ligne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Part en %</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>An ordinary row</source>
        <translation>Une ligne ordinaire</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Titre d’une section</translation>
    </message>
    <message>
        <source>Not counted in totals</source>
        <translation>Non comptée dans les totaux</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Clé : {key}</translation>
    </message>
    <message>
        <source>Hidden from readers, but counted</source>
        <translation>Cachée aux lecteurs, mais comptée</translation>
    </message>
    <message>
        <source>Computed from “{column}”</source>
        <translation>Calculée d’après « {column} »</translation>
    </message>
    <message>
        <source>The source gives {number}.</source>
        <translation>La source donne {number}.</translation>
    </message>
    <message>
        <source>Not yet in {language}.</source>
        <translation>Pas encore en {language}.</translation>
    </message>
    <message>
        <source>This may be {one} or {other}: which one is it?</source>
        <translation>Cela peut être {one} ou {other} : lequel est-ce ?</translation>
    </message>
    <message>
        <source>This may be the number {one}.</source>
        <translation>Cela peut être le nombre {one}.</translation>
    </message>
    <message>
        <source>A share in a column of numbers: it is kept as words.</source>
        <translation>Une part dans une colonne de nombres : gardée comme texte.</translation>
    </message>
    <message>
        <source>A sign stands behind the number: it is kept as words.</source>
        <translation>Un signe suit le nombre : gardé comme texte.</translation>
    </message>
    <message>
        <source>This number is too long: it is kept as words.</source>
        <translation>Ce nombre est trop long : gardé comme texte.</translation>
    </message>
    <message>
        <source>This is no number: it is kept as words and not counted.</source>
        <translation>Ce n’est pas un nombre : gardé comme texte, et non compté.</translation>
    </message>
    <message>
        <source>A key has Latin letters, digits, - and _ only, and begins with none of these.</source>
        <translation>Une clé n’a que des lettres latines, des chiffres, - et _, et ne commence ni par - ni par _.</translation>
    </message>
    <message>
        <source>The key “{key}” has a meaning of its own.</source>
        <translation>La clé « {key} » a un sens à elle.</translation>
    </message>
    <message>
        <source>The key “{key}” is there already.</source>
        <translation>La clé « {key} » existe déjà.</translation>
    </message>
    <message>
        <source>A table has 20,000 rows at most.</source>
        <translation>Un tableau a 20 000 lignes au plus.</translation>
    </message>
    <message>
        <source>A table has 200 columns at most.</source>
        <translation>Un tableau a 200 colonnes au plus.</translation>
    </message>
    <message>
        <source>A cell holds 100,000 letters at most.</source>
        <translation>Une cellule contient 100 000 lettres au plus.</translation>
    </message>
    <message>
        <source>Only a table whose first column names the rows, and no other, can be turned.</source>
        <translation>Seul un tableau dont la première colonne, et elle seule, nomme les lignes peut être transposé.</translation>
    </message>
    <message>
        <source>A column is computed (“{key}”): it cannot become a row.</source>
        <translation>Une colonne est calculée (« {key} ») : elle ne peut devenir une ligne.</translation>
    </message>
    <message>
        <source>Columns of different kinds or units cannot become rows (“{key}”).</source>
        <translation>Des colonnes de genres ou d’unités différents ne peuvent devenir des lignes (« {key} »).</translation>
    </message>
    <message>
        <source>A table with sections or uncounted rows cannot be turned (“{key}”).</source>
        <translation>Un tableau avec des sections ou des lignes non comptées ne peut être transposé (« {key} »).</translation>
    </message>
    <message>
        <source>The total row holds typed totals: clear them first.</source>
        <translation>La ligne de total contient des totaux saisis : effacez-les d’abord.</translation>
    </message>
    <message>
        <source>“{key}” has something that only a row, or only a column, can have.</source>
        <translation>« {key} » a quelque chose que seule une ligne, ou seule une colonne, peut avoir.</translation>
    </message>
    <message>
        <source>The table cannot be like that ({key}).</source>
        <translation>Le tableau ne peut être ainsi ({key}).</translation>
    </message>
    <message>
        <source>Sum {sum} · Average {average} · Count {count}</source>
        <translation>Somme {sum} · Moyenne {average} · Nombre {count}</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>“{title}” comes back</source>
        <translation>« {title} » revient</translation>
    </message>
    <message>
        <source>“{title}” was sent anew</source>
        <translation>« {title} » a été envoyé à nouveau</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>The file was made from another copy of a post: one that was moved, or is on another computer. Its texts are those of the post that is open. Is it this post? Then take it in.</source>
        <translation>Le fichier provient d’une autre copie d’un article : déplacée, ou sur un autre ordinateur. Ses textes sont ceux de l’article ouvert. Est-ce bien cet article ? Alors reprenez-le.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder le vôtre</translation>
    </message>
    <message>
        <source>Take the one in the file</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>Yours stays for now. Take the same file in again to decide.</source>
        <translation>Le vôtre demeure pour l’instant. Reprenez le même fichier pour décider.</translation>
    </message>
    <message>
        <source>The source: {text}</source>
        <translation>L’original : {text}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n change(s) come in.</source>
        <translation>
            <numerusform>%n modification arrive.</numerusform>
            <numerusform>%n modifications arrivent.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n were changed on both sides: yours stays unless you choose the other.</source>
        <translation>
            <numerusform>%n a changé des deux côtés : le vôtre demeure, sauf si vous choisissez l’autre.</numerusform>
            <numerusform>%n ont changé des deux côtés : le vôtre demeure, sauf si vous choisissez l’autre.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n difference(s) are only shown; nothing is done.</source>
        <translation>
            <numerusform>%n différence est seulement montrée ; rien n’est fait.</numerusform>
            <numerusform>%n différences sont seulement montrées ; rien n’est fait.</numerusform>
            </translation>
            </message>
    <message>
        <source>Comes in: {place}</source>
        <translation>Arrive : {place}</translation>
    </message>
    <message>
        <source>Is deleted: {place}</source>
        <translation>Est supprimé : {place}</translation>
    </message>
    <message>
        <source>Is new: {place}</source>
        <translation>Est nouveau : {place}</translation>
    </message>
    <message>
        <source>To decide: {place}</source>
        <translation>À décider : {place}</translation>
    </message>
    <message>
        <source>Yours stays: {place}</source>
        <translation>Le vôtre demeure : {place}</translation>
    </message>
    <message>
        <source>Theirs comes in: {place}</source>
        <translation>Le leur arrive : {place}</translation>
    </message>
    <message>
        <source>Changed in the source there: {place}</source>
        <translation>Original modifié là-bas : {place}</translation>
    </message>
    <message>
        <source>The table is another there: {name}</source>
        <translation>Le tableau diffère là-bas : {name}</translation>
    </message>
    <message>
        <source>A table you do not have: {name}</source>
        <translation>Un tableau que vous n’avez pas : {name}</translation>
    </message>
    <message>
        <source>A row with other cells there: {place}</source>
        <translation>Une ligne aux cellules différentes : {place}</translation>
    </message>
    <message>
        <source>No longer in your source: {place}</source>
        <translation>N’est plus dans votre original : {place}</translation>
    </message>
    <message>
        <source>Another picture of that name: {name}</source>
        <translation>Une autre image de ce nom : {name}</translation>
    </message>
    <message>
        <source>Only you change the source. If they are right, change it yourself.</source>
        <translation>Vous seul modifiez l’original. S’ils ont raison, modifiez-le vous-même.</translation>
    </message>
    <message>
        <source>Their words for it come in; figures, rows and columns stay yours.</source>
        <translation>Leurs mots arrivent ; chiffres, lignes et colonnes restent les vôtres.</translation>
    </message>
    <message>
        <source>It is left in the file.</source>
        <translation>Il est laissé dans le fichier.</translation>
    </message>
    <message>
        <source>The row has not as many cells there; yours stays.</source>
        <translation>La ligne n’a pas autant de cellules là-bas ; la vôtre demeure.</translation>
    </message>
    <message>
        <source>What it translates is gone from your post; it is left in the file.</source>
        <translation>Ce qu’il traduit n’est plus dans votre article ; il est laissé dans le fichier.</translation>
    </message>
    <message>
        <source>Yours stays; theirs is left in the file.</source>
        <translation>La vôtre demeure ; la leur est laissée dans le fichier.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>Adresse (slug)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>A term</source>
        <translation>Un terme</translation>
    </message>
    <message>
        <source>{language}, not:</source>
        <translation>{language}, pas :</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The name to write stands first. Others that are right as well, such as an abbreviation, follow after |.</source>
        <translation>Le nom à écrire vient en premier. D’autres qui sont justes aussi, comme une abréviation, suivent après |.</translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message>
        <source>The term is kept.</source>
        <translation>Le terme est gardé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The terms are as they were.</source>
        <translation>Les termes sont comme avant.</translation>
    </message>
    <message>
        <source>The term is taken out.</source>
        <translation>Le terme est retiré.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s) kept in {file}.</source>
        <translation>
            <numerusform>%n nouveau terme gardé dans {file}.</numerusform>
            <numerusform>%n nouveaux termes gardés dans {file}.</numerusform>
            </translation>
            </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter des termes</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>Chercher dans les termes</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Terms from a TBX, CSV or TSV file</source>
        <translation>Des termes d’un fichier TBX, CSV ou TSV</translation>
    </message>
    <message>
        <source>Write the terms shown into a file</source>
        <translation>Écrire les termes affichés dans un fichier</translation>
    </message>
    <message>
        <source>{shown} of {all} terms. Pale ones are not of this library.</source>
        <translation>{shown} termes sur {all}. Les pâles ne sont pas de cette bibliothèque.</translation>
    </message>
</context>
<context>
    <name>TermsEdit</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Enlever « {name} »</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Not to be written</source>
        <translation>À ne pas écrire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>Zoom : {percent} %</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Without source</source>
        <translation>Sans original</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Pas traduit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Reviewed on {date}</source>
        <translation>Relu le {date}</translation>
    </message>
    <message>
        <source>Reviewed on {date} by {name}</source>
        <translation>Relu le {date} par {name}</translation>
    </message>
    <message>
        <source>Confirmed on {date}</source>
        <translation>Confirmé le {date}</translation>
    </message>
    <message>
        <source>Confirmed on {date} by {name}</source>
        <translation>Confirmé le {date} par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>%n sans original</numerusform>
            <numerusform>%n sans original</numerusform>
            </translation>
            </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{term} → {name}</source>
        <translation>{term} → {name}</translation>
    </message>
    <message>
        <source>The translation is right</source>
        <translation>La traduction est bonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>Adresse (slug)</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>titre du tableau</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>colonne {name}</translation>
    </message>
    <message>
        <source>unit of {name}</source>
        <translation>unité de {name}</translation>
    </message>
    <message>
        <source>{table}: {part}</source>
        <translation>{table} : {part}</translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n à placer</numerusform>
            <numerusform>%n à placer</numerusform>
            </translation>
            </message>
    <message>
        <source>The translation has it. A click shows where.</source>
        <translation>La traduction l’a. Un clic montre où.</translation>
    </message>
    <message>
        <source>{kind}: {words}, placed</source>
        <translation>{kind} : {words}, placé</translation>
    </message>
    <message>
        <source>Missing in the translation. A click puts it in at the caret.</source>
        <translation>Manque dans la traduction. Un clic le met à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Missing in the translation. A click puts it around the words you selected, or in at the caret.</source>
        <translation>Manque dans la traduction. Un clic le met autour des mots sélectionnés, ou à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>{kind}: {words}, missing</source>
        <translation>{kind} : {words}, manquant</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Note {name}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Results table</source>
        <translation>Tableau de résultats</translation>
    </message>
    <message>
        <source>Figure from a table</source>
        <translation>Chiffre d’un tableau</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
</context>
<context>
    <name>TranslationBar</name>
    <message>
        <source>How far the translation is</source>
        <translation>Avancement de la traduction</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Which paragraphs are gone through</source>
        <translation>Quels paragraphes sont parcourus</translation>
    </message>
    <message>
        <source>Title, excerpt and tables</source>
        <translation>Titre, extrait et tableaux</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Close the translation (Esc)</source>
        <translation>Fermer la traduction (Échap)</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>What is to check</source>
        <translation>Ce qui est à vérifier</translation>
    </message>
    <message>
        <source>What is not reviewed</source>
        <translation>Ce qui n’est pas relu</translation>
    </message>
    <message>
        <source>What has issues</source>
        <translation>Ce qui a des problèmes</translation>
    </message>
    <message>
        <source>What has notes</source>
        <translation>Ce qui a des notes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>TranslationChecks</name>
    <message>
        <source>Not translated yet: {there}</source>
        <translation>Pas encore traduit : {there}</translation>
    </message>
    <message>
        <source>This is still in another language.</source>
        <translation>Ceci est encore dans une autre langue.</translation>
    </message>
    <message>
        <source>A piece was left untranslated: {found}</source>
        <translation>Un morceau n’est pas traduit : {found}</translation>
    </message>
    <message>
        <source>This is much shorter than translations of such a text are. Is something missing?</source>
        <translation>C’est bien plus court que la traduction d’un tel texte ne l’est d’habitude. Manque-t-il quelque chose ?</translation>
    </message>
    <message>
        <source>This is much longer than translations of such a text are. Was something added?</source>
        <translation>C’est bien plus long que la traduction d’un tel texte ne l’est d’habitude. Quelque chose a-t-il été ajouté ?</translation>
    </message>
    <message>
        <source>This stands in the translation only.</source>
        <translation>Ceci ne se trouve que dans la traduction.</translation>
    </message>
    <message>
        <source>A word stands here twice: {found}</source>
        <translation>Un mot figure ici deux fois : {found}</translation>
    </message>
    <message>
        <source>{fault} ({found})</source>
        <translation>{fault} ({found})</translation>
    </message>
    <message>
        <source>A link of the source is missing: {name}</source>
        <translation>Un lien de la source manque : {name}</translation>
    </message>
    <message>
        <source>This link is not in the source: {name}</source>
        <translation>Ce lien n’est pas dans la source : {name}</translation>
    </message>
    <message>
        <source>The link leads to {found}, in the source to {expected}.</source>
        <translation>Le lien mène à {found}, dans la source à {expected}.</translation>
    </message>
    <message>
        <source>A picture of the source is missing: {name}</source>
        <translation>Une image de la source manque : {name}</translation>
    </message>
    <message>
        <source>This picture is not in the source: {name}</source>
        <translation>Cette image n’est pas dans la source : {name}</translation>
    </message>
    <message>
        <source>A results table of the source is missing: {name}</source>
        <translation>Un tableau de résultats de la source manque : {name}</translation>
    </message>
    <message>
        <source>This results table is not in the source: {name}</source>
        <translation>Ce tableau de résultats n’est pas dans la source : {name}</translation>
    </message>
    <message>
        <source>A figure of the source is missing: {name}</source>
        <translation>Un chiffre de la source manque : {name}</translation>
    </message>
    <message>
        <source>This figure is not in the source: {name}</source>
        <translation>Ce chiffre n’est pas dans la source : {name}</translation>
    </message>
    <message>
        <source>A footnote of the source is missing: {name}</source>
        <translation>Une note de la source manque : {name}</translation>
    </message>
    <message>
        <source>This footnote is not in the source: {name}</source>
        <translation>Cette note n’est pas dans la source : {name}</translation>
    </message>
    <message>
        <source>{found} stands here, but the source has {there}.</source>
        <translation>Ici figure {found}, mais la source donne {there}.</translation>
    </message>
    <message>
        <source>A number of the source is missing: {there}</source>
        <translation>Un nombre de la source manque : {there}</translation>
    </message>
    <message>
        <source>This number is not in the source: {found}</source>
        <translation>Ce nombre n’est pas dans la source : {found}</translation>
    </message>
    <message>
        <source>{found} mixes Khmer and Latin digits. Write {expected}.</source>
        <translation>{found} mêle chiffres khmers et latins. Écrivez {expected}.</translation>
    </message>
    <message>
        <source>{found} is not in the digits of the rest of the text: {expected}.</source>
        <translation>{found} n’est pas dans les chiffres du reste du texte : {expected}.</translation>
    </message>
    <message>
        <source>This is another kind of block than in the source: a paragraph, a heading, an item of a list, a quotation…</source>
        <translation>Ce bloc n’est pas du même genre que dans la source : paragraphe, titre, élément de liste, citation…</translation>
    </message>
    <message>
        <source>The heading is of level {level}, the one of the source of level {wanted}.</source>
        <translation>Le titre est de niveau {level}, celui de la source de niveau {wanted}.</translation>
    </message>
    <message>
        <source>The list is numbered in one of the versions only.</source>
        <translation>La liste n’est numérotée que dans l’une des versions.</translation>
    </message>
    <message>
        <source>The item belongs to another one in one of the versions only.</source>
        <translation>L’élément ne dépend d’un autre que dans l’une des versions.</translation>
    </message>
    <message>
        <source>The list has another number of items than in the source.</source>
        <translation>La liste n’a pas le même nombre d’éléments que dans la source.</translation>
    </message>
    <message>
        <source>The row has {columns} cells, the one of the source {wanted}.</source>
        <translation>La ligne a {columns} cellules, celle de la source {wanted}.</translation>
    </message>
    <message>
        <source>This ends with another kind of sign than the source: a full stop, a question mark, a colon, or none.</source>
        <translation>La fin n’est pas du même genre que dans la source : point, point d’interrogation, deux-points ou rien.</translation>
    </message>
    <message>
        <source>The sign {sign} stands alone: its partner is missing.</source>
        <translation>Le signe {sign} est seul : son pendant manque.</translation>
    </message>
    <message>
        <source>The quotation marks of the source are missing: {there}</source>
        <translation>Les guillemets de la source manquent : {there}</translation>
    </message>
    <message>
        <source>The brackets of the source are missing: {there}</source>
        <translation>Les parenthèses de la source manquent : {there}</translation>
    </message>
    <message>
        <source>In French a space belongs beside {sign}.</source>
        <translation>En français, une espace se place à côté de {sign}.</translation>
    </message>
    <message>
        <source>“{there}” is called “{expected}”, which does not stand here.</source>
        <translation>« {there} » se dit « {expected} », qui n’est pas ici.</translation>
    </message>
    <message>
        <source>This name shall not be used: {found}</source>
        <translation>Ce nom est à éviter : {found}</translation>
    </message>
    <message>
        <source>{found} is spelled {expected} elsewhere in this text.</source>
        <translation>{found} s’écrit {expected} ailleurs dans ce texte.</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Nothing is left to go to.</source>
        <translation>Il ne reste rien à parcourir.</translation>
    </message>
    <message>
        <source>What is left stands outside the text: title, excerpt, tables.</source>
        <translation>Ce qui reste est hors du texte : titre, extrait, tableaux.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>There is no source it could belong to.</source>
        <translation>Il n’y a pas d’original auquel cela puisse appartenir.</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TranslationDoor</name>
    <message>
        <source>There is no version to translate into yet.</source>
        <translation>Il n’y a pas encore de version vers laquelle traduire.</translation>
    </message>
</context>
<context>
    <name>TranslationFields</name>
    <message>
        <source>This text cannot be changed now.</source>
        <translation>Ce texte ne peut pas être changé maintenant.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look again in a moment.</source>
        <translation>Ceci a changé entre-temps. Regardez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Changed in the results table: {table}</source>
        <translation>Modifié dans le tableau de résultats : {table}</translation>
    </message>
</context>
<context>
    <name>TranslationOffers</name>
    <message>
        <source>No term is left to put in here.</source>
        <translation>Il ne reste aucun terme à mettre ici.</translation>
    </message>
    <message>
        <source>Nothing is pointed out in this translation.</source>
        <translation>Rien n’est signalé dans cette traduction.</translation>
    </message>
    <message>
        <source>Nothing here has one right answer: see what the list says.</source>
        <translation>Rien ici n’a une seule bonne réponse : voyez ce que dit la liste.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look again in a moment.</source>
        <translation>Ceci a changé entre-temps. Regardez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Why may it stay? The answer is kept with the post, and this is not pointed out again unless it changes.</source>
        <translation>Pourquoi cela peut-il rester ? La réponse est gardée avec l’article, et cela ne sera plus signalé sauf changement.</translation>
    </message>
</context>
<context>
    <name>TranslationPieces</name>
    <message>
        <source>Nothing is left to place here.</source>
        <translation>Il ne reste rien à placer ici.</translation>
    </message>
    <message>
        <source>Nothing goes over as it is here.</source>
        <translation>Ici, rien ne passe tel quel.</translation>
    </message>
    <message>
        <source>Taken away whole: half of it would lead nowhere. Undo brings it back.</source>
        <translation>Enlevé en entier : une moitié ne mènerait nulle part. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Nothing is written into an address or a figure: change links by Insert › Link.</source>
        <translation>On n’écrit pas dans une adresse ni dans un chiffre : modifiez un lien par Insertion › Lien.</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Figures in the text name the column by it, whatever it is called</source>
        <translation>Les chiffres du texte nomment la colonne ainsi, quel que soit son titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Pris comme</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>Colonne « {name} »</translation>
    </message>
    <message>
        <source>Row {first}</source>
        <translation>Ligne {first}</translation>
    </message>
    <message>
        <source>{count} rows, {first} to {last}</source>
        <translation>{count} lignes, de {first} à {last}</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Aucune ligne choisie</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>Its text is kept: Undo brings it back now. Later, add the version again and look for it under Earlier versions.</source>
        <translation>Son texte est gardé : Annuler le rétablit maintenant. Plus tard, ajoutez de nouveau la version et cherchez-le dans Versions antérieures.</translation>
    </message>
    <message>
        <source>What is on the blog stays there, as it is. If readers shall not see it any more, take it back or delete it on the blog.</source>
        <translation>Ce qui est sur le blog y reste, tel quel. Si les lecteurs ne doivent plus le voir, retirez-le ou supprimez-le sur le blog.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write here, or paste from Word. Pictures can be dropped in.</source>
        <translation>Écrivez ici, ou collez depuis Word. On peut y déposer des images.</translation>
    </message>
</context>
<context>
    <name>VersionTabs</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Add a version in another language</source>
        <translation>Ajouter une version dans une autre langue</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add an English version</source>
        <translation>Ajouter une version anglaise</translation>
    </message>
    <message>
        <source>Add a Khmer version</source>
        <translation>Ajouter une version khmère</translation>
    </message>
    <message>
        <source>Add a French version</source>
        <translation>Ajouter une version française</translation>
    </message>
    <message>
        <source>Add a version: {language}</source>
        <translation>Ajouter une version : {language}</translation>
    </message>
    <message numerus="yes">
        <source>English: %n paragraph(s) to check</source>
        <translation>
            <numerusform>Anglais : %n paragraphe à vérifier</numerusform>
            <numerusform>Anglais : %n paragraphes à vérifier</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n paragraph(s) to check</source>
        <translation>
            <numerusform>Khmer : %n paragraphe à vérifier</numerusform>
            <numerusform>Khmer : %n paragraphes à vérifier</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n paragraph(s) to check</source>
        <translation>
            <numerusform>Français : %n paragraphe à vérifier</numerusform>
            <numerusform>Français : %n paragraphes à vérifier</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>English: %n not translated</source>
        <translation>
            <numerusform>Anglais : %n non traduit</numerusform>
            <numerusform>Anglais : %n non traduits</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n not translated</source>
        <translation>
            <numerusform>Khmer : %n non traduit</numerusform>
            <numerusform>Khmer : %n non traduits</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n not translated</source>
        <translation>
            <numerusform>Français : %n non traduit</numerusform>
            <numerusform>Français : %n non traduits</numerusform>
            </translation>
            </message>
    <message>
        <source>Remove the English version…</source>
        <translation>Retirer la version anglaise…</translation>
    </message>
    <message>
        <source>Remove the Khmer version…</source>
        <translation>Retirer la version khmère…</translation>
    </message>
    <message>
        <source>Remove the French version…</source>
        <translation>Retirer la version française…</translation>
    </message>
    <message>
        <source>Remove this version…</source>
        <translation>Retirer cette version…</translation>
    </message>
    <message>
        <source>The English version was removed.</source>
        <translation>La version anglaise est retirée.</translation>
    </message>
    <message>
        <source>The Khmer version was removed.</source>
        <translation>La version khmère est retirée.</translation>
    </message>
    <message>
        <source>The French version was removed.</source>
        <translation>La version française est retirée.</translation>
    </message>
    <message>
        <source>The version was removed.</source>
        <translation>La version est retirée.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Write here, offline, in English, Khmer or French. See your post as readers will. Publish it when you are ready.</source>
        <translation>Écrivez ici, hors ligne, en anglais, en khmer ou en français. Voyez votre article comme les lecteurs. Publiez-le quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un article</translation>
    </message>
    <message>
        <source>Start with an empty page. No account is needed.</source>
        <translation>Commencez par une page vide. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Translate a post I was sent</source>
        <translation>Traduire un article reçu</translation>
    </message>
    <message>
        <source>Choose the file you were sent and write your language beside the other.</source>
        <translation>Choisissez le fichier reçu et écrivez votre langue à côté de l’autre.</translation>
    </message>
    <message>
        <source>Connect my blog</source>
        <translation>Connecter mon blog</translation>
    </message>
    <message>
        <source>Type the blog’s address; the rest is found. Nothing is published by this.</source>
        <translation>Tapez l’adresse du blog ; le reste est trouvé. Cela ne publie rien.</translation>
    </message>
    <message>
        <source>Look around a sample</source>
        <translation>Découvrir un exemple</translation>
    </message>
    <message>
        <source>A finished post in two languages to try everything on, and a practice blog.</source>
        <translation>Un article terminé en deux langues pour tout essayer, et un blog d’essai.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Show this at the start when no post is open</source>
        <translation>Montrer ceci au démarrage si aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Your posts are kept in this folder: {folder}</source>
        <translation>Vos articles sont gardés dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>Your library is not there. What you write is kept in this folder: {folder}</source>
        <translation>Votre bibliothèque n’est pas là. Ce que vous écrivez est gardé dans ce dossier : {folder}</translation>
    </message>
    <message>
        <source>Your library is not there. What you write is kept in a new one, in this folder: {folder}</source>
        <translation>Votre bibliothèque n’est pas là. Ce que vous écrivez est gardé dans une nouvelle, dans ce dossier : {folder}</translation>
    </message>
</context>
<context>
    <name>WhereQuestion</name>
    <message>
        <source>Take it in</source>
        <translation>L’intégrer</translation>
    </message>
    <message>
        <source>“{title}” is in another library of yours: “{name}”.</source>
        <translation>« {title} » se trouve dans une autre de vos bibliothèques : « {name} ».</translation>
    </message>
    <message>
        <source>Take the file in there, so that post and translation stay together? A copy here would be a post of its own: what is changed in one does not come into the other.</source>
        <translation>Intégrer le fichier là-bas, pour que l’article et la traduction restent ensemble ? Une copie ici serait un article à part : ce qui change dans l’un ne passe pas dans l’autre.</translation>
    </message>
    <message>
        <source>Open that library</source>
        <translation>Ouvrir cette bibliothèque</translation>
    </message>
    <message>
        <source>Make a copy here</source>
        <translation>Faire une copie ici</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nouvel article</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>S&amp;ave as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Montrer le d&amp;ossier</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>B&amp;in…</source>
        <translation>Corbe&amp;ille…</translation>
    </message>
    <message>
        <source>Open another &amp;library…</source>
        <translation>Ouvrir une autre &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>New &amp;results table…</source>
        <translation>Nouveau tableau de &amp;résultats…</translation>
    </message>
    <message>
        <source>Results table from a &amp;file…</source>
        <translation>Tableau de résultats d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>Results &amp;table from the clipboard…</source>
        <translation>&amp;Tableau de résultats du presse-papiers…</translation>
    </message>
    <message>
        <source>Results table of this post</source>
        <translation>Tableau de résultats de cet article</translation>
    </message>
    <message>
        <source>Turn the table into a results table…</source>
        <translation>Changer le tableau en tableau de résultats…</translation>
    </message>
    <message>
        <source>Turn the results table into an ordinary table</source>
        <translation>Changer le tableau de résultats en tableau ordinaire</translation>
    </message>
    <message>
        <source>&amp;Edit the results table</source>
        <translation>&amp;Modifier le tableau de résultats</translation>
    </message>
    <message>
        <source>Rename the results table…</source>
        <translation>Renommer le tableau de résultats…</translation>
    </message>
    <message>
        <source>Remove the results table…</source>
        <translation>Retirer le tableau de résultats…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Find in all post&amp;s…</source>
        <translation>Rechercher dan&amp;s tous les articles…</translation>
    </message>
    <message>
        <source>&amp;Go to the list of posts</source>
        <translation>Aller à la &amp;liste des articles</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Preview as wide as a p&amp;hone</source>
        <translation>Aperçu large comme un &amp;téléphone</translation>
    </message>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Montrer dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Translate beside the source</source>
        <translation>&amp;Traduire à côté de l’original</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>&amp;Confirmer et continuer</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and go on</source>
        <translation>&amp;Relu, et continuer</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Still fine</source>
        <translation>Toujours &amp;bon</translation>
    </message>
    <message>
        <source>&amp;Not right yet</source>
        <translation>Pas e&amp;ncore bon</translation>
    </message>
    <message>
        <source>Take the &amp;figures over</source>
        <translation>Reprendre les c&amp;hiffres</translation>
    </message>
    <message>
        <source>C&amp;opy the source</source>
        <translation>C&amp;opier l’original</translation>
    </message>
    <message>
        <source>Next &amp;unfinished paragraph</source>
        <translation>Paragraphe s&amp;uivant à finir</translation>
    </message>
    <message>
        <source>&amp;Previous unfinished paragraph</source>
        <translation>Paragraphe &amp;précédent à finir</translation>
    </message>
    <message>
        <source>Belongs to the row abo&amp;ve</source>
        <translation>&amp;Va avec la ligne du dessus</translation>
    </message>
    <message>
        <source>Belongs to the row belo&amp;w</source>
        <translation>Rejoint la li&amp;gne du dessous</translation>
    </message>
    <message>
        <source>Stan&amp;ds alone</source>
        <translation>Reste seul, sans original (&amp;Z)</translation>
    </message>
    <message>
        <source>Put in match &amp;1</source>
        <translation>Mettre la correspondance &amp;1</translation>
    </message>
    <message>
        <source>Put in match &amp;2</source>
        <translation>Mettre la correspondance &amp;2</translation>
    </message>
    <message>
        <source>Put in match &amp;3</source>
        <translation>Mettre la correspondance &amp;3</translation>
    </message>
    <message>
        <source>Put in the next ter&amp;m</source>
        <translation>Mettre le ter&amp;me suivant</translation>
    </message>
    <message>
        <source>&amp;Go to the offers</source>
        <translation>Aller aux propo&amp;sitions</translation>
    </message>
    <message>
        <source>Place the next lin&amp;k or figure</source>
        <translation>Placer le lien ou le &amp;chiffre suivant</translation>
    </message>
    <message>
        <source>Go to l&amp;inks and figures</source>
        <translation>Aller aux l&amp;iens et aux chiffres</translation>
    </message>
    <message>
        <source>&amp;Next issue</source>
        <translation>Problème suiva&amp;nt</translation>
    </message>
    <message>
        <source>M&amp;end the issue</source>
        <translation>Corriger le problèm&amp;e</translation>
    </message>
    <message>
        <source>&amp;Leave the issue as it is…</source>
        <translation>&amp;Laisser le problème tel quel…</translation>
    </message>
    <message>
        <source>T&amp;itle, excerpt and tables…</source>
        <translation>T&amp;itre, extrait et tableaux…</translation>
    </message>
    <message>
        <source>&amp;Add a term…</source>
        <translation>&amp;Ajouter un terme…</translation>
    </message>
    <message>
        <source>Terms of the librar&amp;y…</source>
        <translation>Termes de la bibliothè&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Hand over or send back…</source>
        <translation>Con&amp;fier ou renvoyer…</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs</source>
        <translation>E&amp;xporter pour d’autres programmes</translation>
    </message>
    <message>
        <source>Ta&amp;ke in a file you were sent…</source>
        <translation>Repren&amp;dre un fichier reçu…</translation>
    </message>
    <message>
        <source>&amp;Bring an existing pair together</source>
        <translation>&amp;Jumeler deux langues déjà écrites</translation>
    </message>
    <message>
        <source>&amp;Two posts in two languages…</source>
        <translation>&amp;Deux articles en deux langues…</translation>
    </message>
    <message>
        <source>&amp;One text that has both languages…</source>
        <translation>&amp;Un texte qui a les deux langues…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>&amp;Boîte d’envoi…</translation>
    </message>
    <message>
        <source>&amp;Connect a blog…</source>
        <translation>&amp;Connecter un blog…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>C&amp;omptes…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;About ICC Editor</source>
        <translation>À &amp;propos d’ICC Editor</translation>
    </message>
</context>
<context>
    <name>WordColumn</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation>Donner à tous</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>The word could not be written down.</source>
        <translation>Le mot n’a pas pu être noté.</translation>
    </message>
    <message>
        <source>The lists of words cannot be read.</source>
        <translation>Les listes de mots ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>“{word}” is right from now on, on this computer.</source>
        <translation>« {word} » est désormais juste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{word}” is right for everybody who uses this library.</source>
        <translation>« {word} » est juste pour tous ceux qui utilisent cette bibliothèque.</translation>
    </message>
    <message>
        <source>“{word}” is a name from now on, on this computer.</source>
        <translation>« {word} » est désormais un nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{word}” is a name for everybody who uses this library.</source>
        <translation>« {word} » est un nom pour tous ceux qui utilisent cette bibliothèque.</translation>
    </message>
    <message>
        <source>A right click on it takes that back.</source>
        <translation>Un clic droit dessus permet d’y revenir.</translation>
    </message>
    <message>
        <source>“{word}” is left alone in this post.</source>
        <translation>« {word} » n’est plus signalé dans cet article.</translation>
    </message>
    <message>
        <source>“{word}” is not accepted any more.</source>
        <translation>« {word} » n’est plus accepté.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words that are right</source>
        <translation>Mots justes</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>There are none yet. Right-click a marked word in your text and choose “… is right”, or type one below.</source>
        <translation>Il n’y en a pas encore. Faites un clic droit sur un mot signalé dans votre texte et choisissez « … est juste », ou tapez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>In this library, for all who use it</source>
        <translation>Dans cette bibliothèque, pour tous ceux qui l’utilisent</translation>
    </message>
    <message>
        <source>There are none yet. Words in this list go with the library: whoever opens it need not teach them anew.</source>
        <translation>Il n’y en a pas encore. Les mots de cette liste suivent la bibliothèque : qui l’ouvre n’a pas à les apprendre de nouveau au programme.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These words are not marked in a text of this language.</source>
        <translation>Ces mots ne sont pas signalés dans un texte de cette langue.</translation>
    </message>
    <message>
        <source>Names are right in a text of any language, and so is each part of one.</source>
        <translation>Les noms sont justes dans un texte de toute langue, et chacune de leurs parties aussi.</translation>
    </message>
    <message>
        <source>“{word}” is on this list already.</source>
        <translation>« {word} » est déjà dans cette liste.</translation>
    </message>
    <message>
        <source>“{word}” was added.</source>
        <translation>« {word} » a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed.</source>
        <translation>
            <numerusform>%n mot retiré.</numerusform>
            <numerusform>%n mots retirés.</numerusform>
            </translation>
            </message>
    <message>
        <source>“{word}” was removed.</source>
        <translation>« {word} » a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) given.</source>
        <translation>
            <numerusform>%n mot donné à tous.</numerusform>
            <numerusform>%n mots donnés à tous.</numerusform>
            </translation>
            </message>
    <message>
        <source>“{word}” is in this library now.</source>
        <translation>« {word} » est maintenant dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>Open in the browser? {address}</source>
        <translation>Ouvrir dans le navigateur ? {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The pictures were left out of what you pasted. Add them as files: drop them into the text or choose Insert, Picture.</source>
        <translation>Les images n’ont pas été reprises dans le texte collé. Ajoutez-les comme fichiers : déposez-les dans le texte ou choisissez Insertion, Image.</translation>
    </message>
    <message>
        <source>Khmer signs in what you pasted are not in order; they are marked in the text. To mend them choose Khmer, Put Khmer in order.</source>
        <translation>Des signes khmers de ce que vous avez collé ne sont pas en ordre ; ils sont marqués dans le texte. Pour les corriger, choisissez Khmer, Mettre le khmer en ordre.</translation>
    </message>
    <message>
        <source>What you pasted was too long to keep its formatting. Paste it in parts to keep it.</source>
        <translation>Le texte collé était trop long pour garder sa mise en forme. Collez-le par parties pour la garder.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>The fields at the top of this file cannot be read (line {line}). The whole file is shown as text and nothing is lost; put the line right to get the fields back.</source>
        <translation>Les champs en tête de ce fichier sont illisibles (ligne {line}). Tout le fichier est montré comme texte et rien n’est perdu ; corrigez la ligne pour retrouver les champs.</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Mots : {count}</translation>
    </message>
</context>
<context>
    <name>_Import</name>
    <message>
        <source>No table can be made of it: two columns have the same short name.</source>
        <translation>On ne peut pas en faire un tableau : deux colonnes ont le même nom court.</translation>
    </message>
    <message>
        <source>No table can be made of it yet: say what its columns are.</source>
        <translation>On ne peut pas encore en faire un tableau : dites ce que sont ses colonnes.</translation>
    </message>
</context>
<context>
    <name>_ReceiptWidget</name>
    <message>
        <source>Link to the {language} version</source>
        <translation>Lien vers la version {language}</translation>
    </message>
    <message>
        <source>View on the blog</source>
        <translation>Voir sur le blog</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <translation>Programmé pour le {time}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>A draft on the blog</source>
        <translation>Un brouillon sur le blog</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>En attente de relecture</translation>
    </message>
    <message>
        <source>Published privately</source>
        <translation>Publié en privé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>{state}, confirmed {time}</source>
        <translation>{state}, confirmé {time}</translation>
    </message>
    <message>
        <source>Readers cannot see a draft, so there is no link for them yet.</source>
        <translation>Les lecteurs ne voient pas un brouillon : il n’y a donc pas encore de lien pour eux.</translation>
    </message>
    <message>
        <source>Readers cannot see it before somebody at the blog approves it, so there is no link for them yet.</source>
        <translation>Les lecteurs ne le verront pas avant que quelqu’un du blog ne l’approuve : il n’y a donc pas encore de lien pour eux.</translation>
    </message>
    <message>
        <source>Readers cannot see a private post, so there is no link for them: it opens only for those who sign in to the blog and may read it.</source>
        <translation>Les lecteurs ne voient pas un article privé : il n’y a donc pas de lien pour eux. Il s’ouvre seulement pour qui se connecte au blog et a le droit de le lire.</translation>
    </message>
    <message>
        <source>Readers can open the link from that time on.</source>
        <translation>Les lecteurs pourront ouvrir le lien à partir de ce moment.</translation>
    </message>
    <message>
        <source>The link below is for those who may edit it on the blog.</source>
        <translation>Le lien ci-dessous est pour ceux qui peuvent le modifier sur le blog.</translation>
    </message>
</context>
</TS>
