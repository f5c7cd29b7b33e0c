// The page's own refresh would lose the section that an old link points to.
const link = document.querySelector('a');
if (link) location.replace(link.href + location.hash);
