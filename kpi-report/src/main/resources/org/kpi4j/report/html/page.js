(() => {
  const at = id => document.getElementById(id);
  const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const items = [...document.querySelectorAll('.card')];
  const words = items.map(item => plain(item.textContent));
  const [form, search, grade, stage, fresh, shown] =
    ['filter', 'search', 'grade', 'stage', 'new', 'shown'].map(at);
  const filter = () => {
    const wanted = plain(search.value.trim());
    let count = 0;
    items.forEach((item, i) => {
      const fits = words[i].includes(wanted)
        && (!grade.value || item.classList.contains(grade.value))
        && (!stage.value || (item.dataset.stage || '').split(' ').includes(stage.value))
        && (!fresh || !fresh.checked || item.classList.contains('fresh'));
      item.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = [count, form.dataset.of, items.length, form.dataset.shown].join(' ');
  };
  const copy = button => {
    const source = button.previousElementSibling;
    const done = () => { button.textContent = at('said').textContent = form.dataset.done; };
    const select = () => window.getSelection().selectAllChildren(source);
    navigator.clipboard
      ? navigator.clipboard.writeText(source.textContent).then(done, select)
      : select();
  };
  form.hidden = false;
  search.value = new URLSearchParams(location.hash.slice(1)).get('search') || '';
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', filter);
  document.querySelectorAll('.legend mark').forEach(named =>
    document.querySelectorAll('.statement .' + named.className).forEach(mark => { mark.title = named.textContent; }));
  document.querySelectorAll('.proposal p').forEach((sentence, i) => {
    const button = document.createElement('button');
    button.textContent = form.dataset.copy;
    sentence.id = 'write-' + i;
    button.setAttribute('aria-describedby', sentence.id);
    button.addEventListener('click', () => copy(button));
    sentence.after(button);
  });
  filter();
})();
