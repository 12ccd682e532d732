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
        document.querySelectorAll("details.help[open], details.table1[open]").forEach((one) => openIds.add(one.id));
    });
    document.addEventListener("htmx:afterSettle", () => {
        openIds.forEach((id) => {
            const one = document.getElementById(id);
            if (one instanceof HTMLDetailsElement) {
                one.open = true;
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

    // The self-check: statuses stay in this browser and in the file that is saved.
    const check = document.getElementById("check");
    if (!check) {
        return;
    }
    const KEY = "telework-advisor.status";
    const body = JSON.parse(check.dataset.case);
    const stored = () => {
        try {
            return JSON.parse(localStorage.getItem(KEY)) || {};
        } catch {
            return {};
        }
    };
    const selects = [...document.querySelectorAll("select[data-status]")];
    const show = (status) => selects.forEach((select) => {
        const value = status[select.dataset.status];
        select.value = [...select.options].some((option) => option.value === value) ? value : "UNKNOWN";
    });
    const assess = async () => {
        const status = Object.fromEntries(Object.entries(stored()).filter(([, value]) => value !== "UNKNOWN"));
        const answer = await fetch("/v1/self-checks", {
            method: "POST",
            headers: {"Content-Type": "application/json", "Accept-Language": document.documentElement.lang},
            body: JSON.stringify({...body, status}),
        });
        if (!answer.ok) {
            return;
        }
        const found = await answer.json();
        document.querySelectorAll("#check-result [data-met]").forEach((one) => {
            one.hidden = one.dataset.met !== String(found.mandatoryMet);
        });
        const gaps = document.getElementById("check-gaps");
        gaps.replaceChildren(gaps.dataset.text, ...found.gaps.flatMap((gap) => {
            const link = document.createElement("a");
            link.href = "#m-" + gap.measure;
            link.textContent = gap.measure;
            return [" ", link];
        }));
        gaps.hidden = found.gaps.length === 0;
    };
    check.hidden = false;
    show(stored());
    assess();
    selects.forEach((select) => select.addEventListener("change", () => {
        localStorage.setItem(KEY, JSON.stringify({...stored(), [select.dataset.status]: select.value}));
        assess();
    }));

    document.getElementById("save").addEventListener("click", () => {
        const file = new Blob([JSON.stringify({...body, status: stored()}, null, 2)], {type: "application/json"});
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = "telework-case.json";
        link.click();
        URL.revokeObjectURL(link.href);
    });
    document.getElementById("open").addEventListener("change", async (event) => {
        const failed = document.getElementById("check-failed");
        try {
            const opened = JSON.parse(await event.target.files[0].text());
            const query = new URLSearchParams();
            Object.entries(opened.requirements).forEach(([field, answer]) => {
                const values = Array.isArray(answer) ? (answer.length ? answer : ["none"]) : [answer];
                values.filter((value) => value !== null).forEach((value) => query.append(field, String(value)));
            });
            (opened.selectedPatterns || []).forEach((pattern) => query.append("pattern", pattern));
            const language = new URLSearchParams(location.search).get("lang");
            if (language) {
                query.append("lang", language);
            }
            localStorage.setItem(KEY, JSON.stringify(opened.status || {}));
            location.assign("/plan?" + query);
        } catch {
            failed.hidden = false;
        }
    });
})();
