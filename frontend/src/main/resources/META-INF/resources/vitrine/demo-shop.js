// SPDX-License-Identifier: Apache-2.0
/* When somebody chooses how a list is put in order, the lists of this page come again. Without scripts, loading the page again does the same. */

const PARTS = ['.order', '.items'];

addEventListener('vitrine-choice', async () => {
  const answer = await fetch(location.href);
  if (!answer.ok) {
    location.reload();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const shown of document.querySelectorAll('.shown')) {
    const fresh = page.getElementById(shown.parentElement.id);
    for (const part of PARTS) {
      // what is read aloud stays the same element, or nothing would be read
      shown.querySelector(part)?.replaceChildren(...(fresh?.querySelector(part)?.childNodes ?? []));
    }
  }
});
