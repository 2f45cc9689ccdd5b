(() => {
  const items = [...document.querySelectorAll('[data-item]')];
  const words = items.map(item => item.textContent.toLowerCase());
  const [search, grade, stage, shown] =
    ['search', 'grade', 'stage', 'shown'].map(id => document.getElementById(id));
  const filter = () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    items.forEach((item, i) => {
      const fits = words[i].includes(wanted)
        && (!grade.value || item.dataset.grade === grade.value)
        && (!stage.value || item.dataset.stage.split(' ').includes(stage.value));
      item.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count + ' / ' + items.length;
  };
  const copy = button => {
    const source = button.previousElementSibling;
    const done = () => { button.textContent = document.getElementById('filter').dataset.done; };
    const select = () => window.getSelection().selectAllChildren(source);
    navigator.clipboard
      ? navigator.clipboard.writeText(source.textContent).then(done, select)
      : select();
  };
  document.getElementById('filter').hidden = false;
  if (location.hash.startsWith('#search=')) search.value = decodeURIComponent(location.hash.slice(8));
  [search, grade, stage].forEach(field => field.addEventListener('input', filter));
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    if (button) copy(button);
  });
  filter();
})();
