// As little as a grid can do: a typed number is added to IndexedDB, and shown as saved when it is durable.
const ROWS = 20;
const COLUMNS = 4;
const status = document.querySelector(".save");
const body = document.querySelector("tbody");
let number = 0;

for (let row = 0; row < ROWS; row++) {
  const line = body.insertRow();
  for (let column = 0; column < COLUMNS; column++) line.insertCell().tabIndex = -1;
}

const opened = indexedDB.open("bare", 1);
opened.onupgradeneeded = () => opened.result.createObjectStore("batches");
opened.onsuccess = () => {
  const database = opened.result;
  // As long as a change of IKU.
  const record = (text) => new TextEncoder().encode(JSON.stringify({ at: Date.now(), value: text, about: "x".repeat(350) }));
  const save = (text) => {
    status.textContent = "Menyimpan…";
    const transaction = database.transaction("batches", "readwrite", { durability: "strict" });
    transaction.objectStore("batches").add(record(text), ["bare", ++number]);
    transaction.oncomplete = () => (status.textContent = `Tersimpan ${new Date().toLocaleTimeString("id")}`);
  };
  const edit = (cell, text) => {
    const input = document.createElement("input");
    input.value = text;
    cell.replaceChildren(input);
    input.focus();
  };
  body.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    const input = cell.querySelector("input");
    if (event.key === "Enter" && input) {
      cell.textContent = input.value;
      save(input.value);
      const next = (cell.parentElement.nextElementSibling ?? body.firstElementChild).cells[cell.cellIndex];
      next.focus();
    } else if (/^\d$/.test(event.key) && !input) edit(cell, event.key);
    else return;
    event.preventDefault();
  });
  body.rows[0].cells[0].focus();
};
