"use strict";
// Small comforts on top of plain forms and links; the page works without them.
(() => {
    const openIds = new Set();

    // "Not decided yet" and "none of these" stand alone among the boxes of a question.
    document.addEventListener("change", (event) => {
        const box = event.target;
        if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || !box.closest("fieldset.question")) {
            return;
        }
        const boxes = [...box.closest("fieldset").querySelectorAll("input[type=checkbox]")];
        if (box.checked) {
            const alone = "alone" in box.dataset;
            boxes.filter((other) => other !== box && (alone || "alone" in other.dataset))
                .forEach((other) => { other.checked = false; });
        } else if (boxes.every((other) => !other.checked)) {
            boxes[0].checked = true;
        }
    }, true);

    const openTarget = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        for (let at = target; at; at = at.parentElement) {
            if (at instanceof HTMLDetailsElement) {
                at.open = true;
            }
        }
        if (target) {
            target.scrollIntoView();
        }
    };
    window.addEventListener("hashchange", openTarget);
    openTarget();

    // What was opened by hand stays open when the answer is replaced.
    document.addEventListener("htmx:beforeSwap", () => {
        openIds.clear();
        document.querySelectorAll("fieldset:has(> .help[open]), details.table1[open]").forEach((one) => openIds.add(one.id));
    });
    document.addEventListener("htmx:afterSettle", () => {
        openIds.forEach((id) => {
            const one = document.getElementById(id);
            const details = one && (one.querySelector(":scope > .help") || one);
            if (details instanceof HTMLDetailsElement) {
                details.open = true;
            }
        });
    });

    const failed = (hidden) => {
        const message = document.getElementById("failed");
        if (message) {
            message.hidden = hidden;
        }
    };
    ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((name) =>
        document.addEventListener(name, () => failed(false)));
    document.addEventListener("htmx:afterSwap", () => failed(true));
    document.documentElement.classList.add("scripted");

    const print = document.getElementById("print");
    if (print) {
        print.addEventListener("click", () => window.print());
    }
})();
