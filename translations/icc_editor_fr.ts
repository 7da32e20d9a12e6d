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
        <translation>ICC Editor est un logiciel libre sous licence MIT. Il utilise :</translation>
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
        <translation>Mot de passe de {name} sur « {blog} »</translation>
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
        <translation>« {name} » fonctionne.</translation>
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
        <translation>Trouvé : {address}</translation>
    </message>
    <message>
        <source>You can publish to “{blog}” as {name}{role}.</source>
        <translation>Vous pouvez publier sur « {blog} » en tant que {name}{role}.</translation>
    </message>
    <message>
        <source>You can publish to “{blog}”, a folder on this computer.</source>
        <translation>Vous pouvez publier sur « {blog} », un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keyring, not in a file.</source>
        <translation>Le mot de passe est dans le trousseau de cet ordinateur, pas dans un fichier.</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is kept in memory for this run only. You will be asked for it again next time.</source>
        <translation>Il n’y a pas de trousseau ici : le mot de passe reste en mémoire pour cette fois seulement. Il vous sera redemandé la prochaine fois.</translation>
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
        <translation>Pas encore de blog ? Un blog d’essai est un dossier sur cet ordinateur. Vous pouvez appuyer sur Publier et regarder le résultat ; personne d’autre ne le voit.</translation>
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
        <translation>Vous connectez-vous avec un code reçu sur votre téléphone ?</translation>
    </message>
    <message>
        <source>Then your usual password is not enough for a program. Make an application password: in the browser, open your profile on the blog, find “Application passwords”, make one with any name, and paste it here, spaces and all. You can take it back there at any time. It is the better choice in any case.</source>
        <translation>Alors votre mot de passe habituel ne suffit pas à un programme. Créez un mot de passe d’application : dans le navigateur, ouvrez votre profil sur le blog, cherchez « Mots de passe d’application », créez-en un sous n’importe quel nom et collez-le ici, espaces compris. Vous pouvez le retirer là-bas à tout moment. C’est de toute façon le meilleur choix.</translation>
    </message>
    <message>
        <source>On WordPress.com: Profile → Security → Two-Step Authentication → Application Passwords. The user name is that of WordPress.com.</source>
        <translation>Sur WordPress.com : Profil → Sécurité → Authentification en deux étapes → Mots de passe d’application. Le nom d’utilisateur est celui de WordPress.com.</translation>
    </message>
    <message>
        <source>Which blog do you want to write for?</source>
        <translation>Pour quel blog voulez-vous écrire ?</translation>
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
        <translation>Oublier « {name} » sur cet ordinateur ? Son mot de passe est effacé du trousseau. Rien ne change sur le blog, et vos articles restent ici.</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Read from elsewhere</source>
        <translation>Lu ailleurs</translation>
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
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good? This cannot be undone.</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille ? C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. Open this address yourself: {address}</source>
        <translation>Aucun navigateur ne s’est ouvert. Ouvrez vous-même cette adresse : {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>This is right…</source>
        <translation>C’est voulu…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
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
        <translation>Le titre est le même qu’en {other} : est-il traduit ?</translation>
    </message>
    <message>
        <source>The address part “{slug}” is very long.</source>
        <translation>La partie d’adresse « {slug} » est très longue.</translation>
    </message>
    <message>
        <source>The address part “{slug}” will become “{proper}” on the blog.</source>
        <translation>La partie d’adresse « {slug} » deviendra « {proper} » sur le blog.</translation>
    </message>
    <message>
        <source>The excerpt is long ({length} characters); blogs cut it.</source>
        <translation>L’extrait est long ({length} caractères) ; les blogs le coupent.</translation>
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
        <translation>Une image est chargée d’un autre endroit : {source}</translation>
    </message>
    <message>
        <source>A picture is missing: {source}</source>
        <translation>Une image manque : {source}</translation>
    </message>
    <message>
        <source>A picture cannot be sent: {source}</source>
        <translation>Une image ne peut pas être envoyée : {source}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it: {source}</source>
        <translation>Une image n’a pas de description pour ceux qui ne la voient pas : {source}</translation>
    </message>
    <message>
        <source>Your role cannot send pictures; this one is left out: {source}</source>
        <translation>Votre rôle ne permet pas d’envoyer des images ; celle-ci est laissée de côté : {source}</translation>
    </message>
    <message>
        <source>Your role cannot make new categories or tags; left out: {name}</source>
        <translation>Votre rôle ne permet pas de créer des catégories ou étiquettes ; laissé de côté : {name}</translation>
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
        <translation>Le blog le montre autrement : {field}</translation>
    </message>
    <message>
        <source>The account is gone from here. A draft or pictures may be left on the blog: {blog}</source>
        <translation>Ce compte n’existe plus ici. Un brouillon ou des images sont peut-être restés sur le blog : {blog}</translation>
    </message>
    <message>
        <source>The link to the other language is not set yet.</source>
        <translation>Le lien vers l’autre langue n’est pas encore posé.</translation>
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
        <translation>Un intertitre est aussi grand que le titre ; prenez le niveau suivant.</translation>
    </message>
    <message>
        <source>A heading skips a level.</source>
        <translation>Un intertitre saute un niveau.</translation>
    </message>
    <message>
        <source>This HTML is not sent to blogs and will be left out: {tag}</source>
        <translation>Ce code HTML n’est pas envoyé aux blogs et sera retiré : {tag}</translation>
    </message>
    <message>
        <source>A link leads nowhere a browser should go: {link}</source>
        <translation>Un lien mène là où aucun navigateur ne devrait aller : {link}</translation>
    </message>
    <message>
        <source>A link carries tracking: {parameters}</source>
        <translation>Un lien contient un pistage : {parameters}</translation>
    </message>
    <message>
        <source>A link has no full address: {link}</source>
        <translation>Un lien n’a pas d’adresse complète : {link}</translation>
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
</context>
<context>
    <name>ClipboardActions</name>
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
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ConflictController</name>
    <message>
        <source>Another text of this post is kept beside it: {names}. Compare, and delete what you no longer need.</source>
        <translation>Un autre texte de cet article est gardé à côté : {names}. Comparez, puis supprimez ce dont vous n’avez plus besoin.</translation>
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
        <source>Somebody else changed this text while you wrote</source>
        <translation>Quelqu’un d’autre a modifié ce texte pendant que vous écriviez</translation>
    </message>
    <message>
        <source>Another program deleted the file. Your text is safe in the recovery file; choose what to do.</source>
        <translation>Un autre programme a supprimé le fichier. Votre texte est à l’abri dans le fichier de secours ; choisissez que faire.</translation>
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
        <source>Choose the library’s folder</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose the folder of the post you were sent</source>
        <translation>Choisir le dossier de l’article reçu</translation>
    </message>
    <message>
        <source>The guide is in the folder “docs” of the program’s source.</source>
        <translation>Le guide se trouve dans le dossier « docs » des sources du programme.</translation>
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
        <translation>Marque « Lire la suite »</translation>
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
        <translation>Cet article peut seulement être lu : rien ne peut être enregistré dans son dossier. Pour le modifier, copiez la bibliothèque dans un dossier à vous.</translation>
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
        <source>The newest words of this post could not be saved anywhere. It stays open, so that they are not lost.</source>
        <translation>Les derniers mots de cet article n’ont pu être enregistrés nulle part. Il reste ouvert pour qu’ils ne soient pas perdus.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer encore</translation>
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
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
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
        <source>{count} replaced</source>
        <translation>{count} remplacés</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>Expression non valable</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
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
        <translation>Trouvé : {count}</translation>
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
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>The file “library.toml” in the library’s folder cannot be read. Your posts are all there; only what the program keeps about the library starts anew.</source>
        <translation>Le fichier « library.toml » du dossier de la bibliothèque est illisible. Tous vos articles sont là ; seul ce que le programme note sur la bibliothèque repart à zéro.</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not put into the bin.</source>
        <translation>Les derniers mots de cet article n’ont pas pu être enregistrés ; il n’a donc pas été mis à la corbeille.</translation>
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
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
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
        <translation>Les derniers mots n’ont pas pu être enregistrés dans la bibliothèque. Ils sont gardés dans le fichier de secours et proposés au prochain démarrage. Fermer quand même ?</translation>
    </message>
    <message>
        <source>The newest words could not be saved anywhere. If you close the window, they are lost. You can copy them into another program first. Close all the same?</source>
        <translation>Les derniers mots n’ont pu être enregistrés nulle part. Si vous fermez la fenêtre, ils sont perdus. Vous pouvez d’abord les copier dans un autre programme. Fermer quand même ?</translation>
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
        <source>Your text is saved on this computer. The program looks at the blog before it sends anything again, so nothing appears twice.</source>
        <translation>Votre texte est enregistré sur cet ordinateur. Le programme regarde le blog avant de renvoyer quoi que ce soit : rien n’apparaît deux fois.</translation>
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
        <translation>Vérifiez votre connexion et l’adresse ; réessayez dans quelques minutes.</translation>
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
        <source>This post is already on its way</source>
        <translation>Cet article est déjà en route</translation>
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
        <translation>Réessayez ; ce qui est arrivé n’est pas envoyé deux fois.</translation>
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
        <translation>Ouvrez le blog dans un navigateur ; s’il y marche, réessayez dans quelques minutes.</translation>
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
        <translation>Il dit : « {text} »</translation>
    </message>
    <message>
        <source>Read what the blog says; if it does not help, copy the details and ask.</source>
        <translation>Lisez ce que dit le blog ; si cela n’aide pas, copiez les détails et demandez.</translation>
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
        <translation>Le certificat qui prouve « ceci est {host} » n’est pas valable aujourd’hui.</translation>
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
        <source>The same text is being sent to the same blog. Nothing is sent twice.</source>
        <translation>Le même texte est déjà envoyé au même blog. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The door for programs like this one is switched off on {host}.</source>
        <translation>La porte pour les programmes comme celui-ci est fermée sur {host}.</translation>
    </message>
    <message>
        <source>Ask the blog’s owner to switch on “XML-RPC”.</source>
        <translation>Demandez au propriétaire du blog d’activer « XML-RPC ».</translation>
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
        <translation>Copiez les détails et envoyez-les au propriétaire du blog. Demandez d’autoriser « xmlrpc.php ».</translation>
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
        <translation>{host} veut que tout soit envoyé à : {target}</translation>
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
        <translation>Retapez les deux. Si vous vous connectez avec un code de votre téléphone, utilisez ici un « mot de passe d’application ».</translation>
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
        <translation>« {name} » n’a pas pu être lu ou écrit.</translation>
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
        <source>The disk has a problem</source>
        <translation>Le disque a un problème</translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again.</source>
        <translation>Vérifiez que le disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left to save “{name}”.</source>
        <translation>Il n’y a plus de place pour enregistrer « {name} ».</translation>
    </message>
    <message>
        <source>Empty the bin or delete large files you no longer need, then try again.</source>
        <translation>Videz la corbeille ou supprimez de gros fichiers inutiles, puis réessayez.</translation>
    </message>
    <message>
        <source>Here you can only read</source>
        <translation>Ici, vous pouvez seulement lire</translation>
    </message>
    <message>
        <source>“{name}” can be read, but not changed.</source>
        <translation>« {name} » peut être lu, mais pas modifié.</translation>
    </message>
    <message>
        <source>Copy the library to a folder of your own and choose that folder in the settings.</source>
        <translation>Copiez la bibliothèque dans un dossier à vous et choisissez ce dossier dans les réglages.</translation>
    </message>
    <message>
        <source>The folder “{name}” is gone. Was it renamed, moved or on another disk?</source>
        <translation>Le dossier « {name} » a disparu. A-t-il été renommé, déplacé, ou était-il sur un autre disque ?</translation>
    </message>
    <message>
        <source>Connect the disk again, or choose the folder’s new place in the settings.</source>
        <translation>Rebranchez le disque, ou indiquez le nouvel endroit du dossier dans les réglages.</translation>
    </message>
    <message>
        <source>This folder holds no library</source>
        <translation>Ce dossier ne contient pas de bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” was not changed.</source>
        <translation>« {name} » n’a pas été modifié.</translation>
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
        <translation>« {name} » a été supprimé ou déplacé hors du programme.</translation>
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
        <translation>Un autre programme a modifié « {name} » pendant que vous écriviez. Rien n’a été écrasé.</translation>
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
        <translation>« {name} » est illisible. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{name}” was not added. It is damaged, or not a JPEG, PNG, WebP or GIF picture.</source>
        <translation>« {name} » n’a pas été ajouté. Il est abîmé, ou ce n’est pas une image JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The picture file is too large</source>
        <translation>Le fichier de l’image est trop gros</translation>
    </message>
    <message>
        <source>“{name}” was not added. A file may have {limit} MB at most.</source>
        <translation>« {name} » n’a pas été ajouté. Un fichier peut avoir {limit} Mo au plus.</translation>
    </message>
    <message>
        <source>The picture is too wide or too high</source>
        <translation>L’image est trop large ou trop haute</translation>
    </message>
    <message>
        <source>“{name}” was not added. It may have {limit} million pixels at most.</source>
        <translation>« {name} » n’a pas été ajouté. L’image peut avoir {limit} millions de pixels au plus.</translation>
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
        <translation>Le coffre à mots de passe de cet ordinateur (« trousseau ») n’a pas répondu.</translation>
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
        <translation>Aucun coffre à mots de passe (« trousseau ») ne fonctionne. Le programme n’écrit jamais un mot de passe dans un fichier.</translation>
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
        <translation>Le mot de passe du blog va dans le coffre à mots de passe de cet ordinateur (« trousseau »).</translation>
    </message>
    <message>
        <source>Unlock it with the password you use to sign in to this computer, then try again.</source>
        <translation>Déverrouillez-le avec le mot de passe qui ouvre cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer’s password store (“keyring”) has no password for this blog.</source>
        <translation>Le coffre à mots de passe de cet ordinateur (« trousseau ») n’a pas de mot de passe pour ce blog.</translation>
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
        <source>That name is taken</source>
        <translation>Ce nom est pris</translation>
    </message>
    <message>
        <source>There is already something called “{name}”. Nothing was overwritten.</source>
        <translation>Il y a déjà quelque chose nommé « {name} ». Rien n’a été écrasé.</translation>
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
        <translation>« {name} » n’a pas été ajouté.</translation>
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
        <translation>Cette seule tâche a échoué ; tout le reste continue.</translation>
    </message>
    <message>
        <source>The password is not stored</source>
        <translation>Le mot de passe n’est pas conservé</translation>
    </message>
    <message>
        <source>The field “{field}” was not changed.</source>
        <translation>Le champ « {field} » n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Corrigez le champ et réessayez.</translation>
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
        <translation>Ce qui attend ici part quand vous le dites ; rien n’est envoyé deux fois.</translation>
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
        <source>Finish removing</source>
        <translation>Terminer la suppression</translation>
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
        <source>Read from elsewhere…</source>
        <translation>Lu ailleurs…</translation>
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
        <source>Show the preview</source>
        <translation>Montrer l’aperçu</translation>
    </message>
    <message>
        <source>Details and outline</source>
        <translation>Détails et plan</translation>
    </message>
    <message>
        <source>Show or hide details and outline</source>
        <translation>Montrer ou cacher les détails et le plan</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
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
        <translation>Par exemple : Des électeurs font la queue devant une école à Kandal</translation>
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
        <translation>Facultative ; tout le monde la voit sous l’image</translation>
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
        <source>Readers who cannot see the picture hear this sentence instead; it is also shown while the picture loads.</source>
        <translation>Les lecteurs qui ne voient pas l’image entendent cette phrase ; elle s’affiche aussi pendant le chargement.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle ?</translation>
    </message>
    <message>
        <source>Describe the picture or tick “Only decoration”</source>
        <translation>Décrivez l’image ou cochez « Seulement décorative »</translation>
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
    <message>
        <source>This file is not a picture that can be used. Choose another one.</source>
        <translation>Ce fichier n’est pas une image utilisable. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PostEdit</name>
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
    <name>PreviewController</name>
    <message>
        <source>This text takes too long to show; the page below is an older one. Look for a very long paragraph.</source>
        <translation>Ce texte met trop de temps à s’afficher ; la page ci-dessous est plus ancienne. Cherchez un très long paragraphe.</translation>
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
        <source>As wide as a phone</source>
        <translation>Large comme un téléphone</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>Large comme ce volet</translation>
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
    <name>Program</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
</context>
<context>
    <name>PublishSteps</name>
    <message>
        <source>Looking whether the blog has it already…</source>
        <translation>Le blog l’a-t-il déjà ?…</translation>
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
        <source>Linking both languages…</source>
        <translation>Lien entre les deux langues…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Rangement…</translation>
    </message>
</context>
<context>
    <name>PublishSummaryPage</name>
    <message>
        <source>As two posts that link to each other</source>
        <translation>En deux articles liés l’un à l’autre</translation>
    </message>
    <message>
        <source>As one post with both texts</source>
        <translation>En un seul article avec les deux textes</translation>
    </message>
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
        <translation>Publié : tout le monde peut le lire</translation>
    </message>
    <message>
        <source>Draft: only people who work on the blog see it</source>
        <translation>Brouillon : seuls ceux qui travaillent sur le blog le voient</translation>
    </message>
    <message>
        <source>For review: an editor publishes it</source>
        <translation>À relire : un éditeur le publie</translation>
    </message>
    <message>
        <source>Private: only the blog’s own people</source>
        <translation>Privé : seulement pour l’équipe du blog</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{language}: {title} (an update)</source>
        <translation>{language} : {title} (mise à jour)</translation>
    </message>
    <message>
        <source>{language}: {title}</source>
        <translation>{language} : {title}</translation>
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
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{time} on your clock</source>
        <translation>{time} à votre heure</translation>
    </message>
    <message>
        <source>{blog} on the blog’s clock
{own} on yours</source>
        <translation>{blog} à l’heure du blog
{own} à la vôtre</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>This is right, because…</source>
        <translation>C’est voulu, parce que…</translation>
    </message>
    <message>
        <source>Why is it right? The answer is kept with the post.</source>
        <translation>Pourquoi est-ce voulu ? La réponse est gardée avec l’article.</translation>
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
        <source>When</source>
        <translation>Quand</translation>
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
        <source>Keep the blog’s</source>
        <translation>Laisser celui du blog</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The password of this blog is not known here. You can press the button all the same: you are asked for it then.</source>
        <translation>Le mot de passe de ce blog n’est pas connu ici. Vous pouvez quand même appuyer sur le bouton : il vous sera alors demandé.</translation>
    </message>
    <message>
        <source>The blog cannot be asked right now. You can press the button all the same: the post waits in the outbox until it can be sent.</source>
        <translation>Le blog ne peut pas être interrogé maintenant. Vous pouvez quand même appuyer : l’article attend dans la boîte d’envoi.</translation>
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
        <source>Looking at the post…</source>
        <translation>Examen de l’article…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>You can close this and go on writing. If the line breaks or the computer is switched off, it goes on from here; nothing appears twice.</source>
        <translation>Vous pouvez fermer ceci et continuer d’écrire. Si la ligne casse ou si l’ordinateur s’éteint, cela reprend ici ; rien n’apparaît deux fois.</translation>
    </message>
    <message>
        <source>The blog has it</source>
        <translation>Le blog l’a reçu</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>Quelqu’un a modifié l’article sur le blog</translation>
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
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PublishingController</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Making a copy to send…</source>
        <translation>Préparation d’une copie à envoyer…</translation>
    </message>
    <message>
        <source>One version may be before its readers already, so it was not taken back. It is in the outbox.</source>
        <translation>Une version est peut-être déjà sous les yeux des lecteurs : elle n’a pas été retirée. Elle est dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Publish as a new post</source>
        <translation>Publier comme nouvel article</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
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
        <source>Use the computer’s own Khmer font</source>
        <translation>Utiliser la police khmère de l’ordinateur</translation>
    </message>
    <message>
        <source>The program’s own Khmer font has room for every stack of signs.</source>
        <translation>La police khmère du programme a de la place pour tous les empilements de signes.</translation>
    </message>
    <message>
        <source>As the program speaks</source>
        <translation>Dans la langue du programme</translation>
    </message>
    <message>
        <source>Show the welcome page at the start</source>
        <translation>Montrer la page d’accueil au démarrage</translation>
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
        <translation>Inconnue : à choisir de nouveau</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>For example Tor: {address}. Blogs are reached through it alone, or not at all.</source>
        <translation>Par exemple Tor : {address}. Les blogs ne sont joints que par lui, ou pas du tout.</translation>
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
        <source>New posts are in</source>
        <translation>Nouveaux articles en</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>The folder holds your posts as plain files: copy it to make a backup.</source>
        <translation>Le dossier contient vos articles en fichiers simples : copiez-le pour une sauvegarde.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Choose the library’s folder</source>
        <translation>Choisir le dossier de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved or not</source>
        <translation>Enregistré ou non</translation>
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
</context>
<context>
    <name>TermsEdit</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Enlever « {name} »</translation>
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
        <source>Choose the folder of the post and add your language beside the other.</source>
        <translation>Choisissez le dossier de l’article et ajoutez votre langue à côté de l’autre.</translation>
    </message>
    <message>
        <source>Connect my blog</source>
        <translation>Connecter mon blog</translation>
    </message>
    <message>
        <source>Type the blog’s address; the rest is found. Nothing is published by this.</source>
        <translation>Tapez l’adresse du blog ; le reste est trouvé. Cela ne publie rien.</translation>
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
        <source>Show this when the program starts</source>
        <translation>Montrer ceci au démarrage</translation>
    </message>
    <message>
        <source>Your posts are kept in this folder: {folder}</source>
        <translation>Vos articles sont gardés dans ce dossier : {folder}</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nouvel article</translation>
    </message>
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
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer</translation>
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
        <translation>V&amp;ersions antérieures…</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Search all &amp;posts</source>
        <translation>Chercher dans tous les &amp;articles</translation>
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
        <source>F&amp;ull screen</source>
        <translation>Pl&amp;ein écran</translation>
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
    <name>WritingController</name>
    <message>
        <source>Open in the browser? {address}</source>
        <translation>Ouvrir dans le navigateur ? {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The pictures were left out of what you pasted. Add them as files: drop them into the text or choose Insert, Picture.</source>
        <translation>Les images n’ont pas été reprises dans le texte collé. Ajoutez-les comme fichiers : déposez-les dans le texte ou choisissez Insertion, Image.</translation>
    </message>
    <message>
        <source>What you pasted was too long to keep its formatting. Paste it in parts to keep it.</source>
        <translation>Le texte collé était trop long pour garder sa mise en forme. Collez-le par parties pour la garder.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The fields at the top of this file cannot be read (line {line}). The whole file is shown as text and nothing is lost; put the line right to get the fields back.</source>
        <translation>Les champs en tête de ce fichier sont illisibles (ligne {line}). Tout le fichier est montré comme texte et rien n’est perdu ; corrigez la ligne pour retrouver les champs.</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Mots : {count}</translation>
    </message>
</context>
<context>
    <name>_ReceiptWidget</name>
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
        <source>{state}, confirmed {time}</source>
        <translation>{state}, confirmé {time}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
</TS>
