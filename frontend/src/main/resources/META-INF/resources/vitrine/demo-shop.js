// SPDX-License-Identifier: Apache-2.0
/* When somebody chooses how a list is put in order, the lists of this page come again. Without scripts, loading the page again does the same. */

addEventListener('vitrine-choice', async () => {
  const answer = await fetch(location.href);
  if (!answer.ok) {
    location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const section of document.querySelectorAll('section:has(> .shown)')) {
    const fresh = page.getElementById(section.id)?.querySelector('.shown');
    if (fresh) {
      section.querySelector('.shown').replaceChildren(...fresh.childNodes);
    }
  }
});
