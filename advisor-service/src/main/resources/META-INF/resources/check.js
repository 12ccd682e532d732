"use strict";
// The self-check and the trouble cases among the measures. What is ticked stays in this browser and in the file that
// is saved; none of it is sent.
(() => {
    const KEY = "telework-advisor.status";
    const check = document.getElementById("check");
    const body = JSON.parse(check.dataset.case);
    const list = (text) => text.split(" ").filter((id) => id);
    const roles = [...check.querySelectorAll("[data-tally]")].map((row) => (
        {row, applies: list(row.dataset.applies), binds: list(row.dataset.binds)}));
    const applying = roles.flatMap((role) => role.applies);
    const binding = roles.flatMap((role) => role.binds);
    const stored = () => {
        try {
            return JSON.parse(localStorage.getItem(KEY)) || {};
        } catch {
            return {};
        }
    };
    const statusOf = (id) => stored()[id] || "UNKNOWN";
    const words = Object.fromEntries([...document.getElementById("status").content.querySelectorAll("option")]
        .map((option) => [option.value, option.textContent]));

    const selects = [...document.querySelectorAll("[data-check]")].map((place) => {
        const id = place.dataset.check;
        place.append(document.getElementById("status").content.cloneNode(true));
        const select = place.querySelector("select");
        const label = place.querySelector("label");
        select.id = "status-" + id;
        select.dataset.status = id;
        label.htmlFor = select.id;
        label.textContent = id + " " + check.dataset.label;
        return select;
    });
    const link = (id) => {
        const made = document.createElement("a");
        made.href = document.getElementById("m-" + id) ? "#m-" + id : "/measures/" + id;
        made.textContent = id;
        return made;
    };
    const fill = (place, ids, text) => {
        place.hidden = ids.length === 0;
        place.querySelector("[data-list]").replaceChildren(...ids.flatMap((id) => [" ", link(id), text(id)]));
    };
    const assess = () => {
        const status = stored();
        const done = (ids) => ids.filter((id) => status[id] === "DONE").length;
        roles.forEach((role) => {
            role.row.querySelector("[data-mandatory]").textContent = done(role.binds) + " / " + role.binds.length;
            role.row.querySelector("[data-all]").textContent = done(role.applies) + " / " + role.applies.length;
        });
        const met = done(binding) === binding.length;
        const begun = applying.some((id) => statusOf(id) !== "UNKNOWN");
        document.querySelectorAll("#check-result [data-met]").forEach((one) => {
            one.hidden = !begun || one.dataset.met !== String(met);
        });
        const open = applying.filter((id) => ["PARTLY", "NOT_DONE"].includes(status[id]));
        fill(document.getElementById("check-gaps"), open, (id) => " " + words[status[id]]);
        const unknown = begun ? binding.filter((id) => statusOf(id) === "UNKNOWN") : [];
        fill(document.getElementById("check-unknown"), unknown, () => "");
    };
    const show = () => selects.forEach((select) => {
        select.value = statusOf(select.dataset.status);
        select.closest(".measure").dataset.state = select.value;
    });
    selects.forEach((select) => select.addEventListener("change", () => {
        localStorage.setItem(KEY, JSON.stringify({...stored(), [select.dataset.status]: select.value}));
        show();
        assess();
    }));
    check.hidden = false;
    show();
    assess();
    window.addEventListener("storage", () => {
        show();
        assess();
    });

    document.getElementById("save").addEventListener("click", () => {
        const file = new Blob([JSON.stringify({...body, status: stored()}, null, 2)], {type: "application/json"});
        const saved = document.createElement("a");
        saved.href = URL.createObjectURL(file);
        saved.download = "telework-case.json";
        saved.click();
        URL.revokeObjectURL(saved.href);
    });
    document.getElementById("open").addEventListener("change", async (event) => {
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
            const known = Object.entries(opened.status || {}).filter(([, value]) => value in words);
            localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(known)));
            location.assign("/plan?" + query);
        } catch {
            document.getElementById("check-failed").hidden = false;
        }
    });

    // A trouble case is read in place; without a script its link leads to its page.
    document.querySelectorAll("details.case").forEach((one) => one.addEventListener("toggle", async () => {
        const way = one.querySelector("a[data-load]");
        if (!one.open || !way) {
            return;
        }
        try {
            const answer = await fetch(way.href);
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const told = page.querySelector("[data-told]");
            if (answer.ok && told) {
                way.parentElement.replaceWith(document.importNode(told, true));
            }
        } catch {
            way.removeAttribute("data-load");
        }
    }));
})();
