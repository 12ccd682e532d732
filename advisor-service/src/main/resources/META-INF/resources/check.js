"use strict";
// The self-check and the trouble cases among the measures. What is ticked stays in this browser and in the file that
// is saved; none of it is sent.
(() => {
    const KEY = "telework-advisor.status";
    const check = document.getElementById("check");
    const body = JSON.parse(check.dataset.case);
    const list = (text) => text.split(" ").filter((id) => id);
    // Measures; an action is named by its measure and a dash.
    const known = list(check.dataset.ids);
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
        const menu = document.querySelector("#nav a");
        made.href = document.getElementById("m-" + id) ? "#m-" + id : "/measures/" + id + menu.search;
        made.textContent = id;
        return made;
    };
    const fill = (place, ids, made) => {
        place.hidden = ids.length === 0;
        place.querySelector("[data-list]").replaceChildren(...ids.flatMap(made));
    };
    // A gap with what the page says of its measure, as far as that is shown.
    const gap = (id) => {
        const item = document.createElement("li");
        item.dataset.gap = id;
        const shown = document.getElementById("m-" + id);
        const told = shown ? [...shown.querySelectorAll("h3 .id + span, .tags .tag[data-obligation], .tags .cite")] : [];
        const cases = shown ? [...shown.querySelectorAll("details.case summary")].map((summary) => {
            const way = document.createElement("a");
            way.href = "#" + summary.parentElement.id;
            way.textContent = summary.textContent;
            return way;
        }) : [];
        const status = document.createElement("strong");
        status.textContent = words[statusOf(id)];
        [link(id), status, ...told.map((one) => one.cloneNode(true)), ...cases].forEach((one) => item.append(one, " "));
        return item;
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
        const open = ["NOT_DONE", "PARTLY"].flatMap((worst) => applying.filter((id) => status[id] === worst));
        const urgent = (id) => (binding.includes(id) ? 0 : 1);
        fill(document.getElementById("check-gaps"), open.sort((one, other) => urgent(one) - urgent(other)), gap);
        const unknown = begun ? binding.filter((id) => statusOf(id) === "UNKNOWN") : [];
        fill(document.getElementById("check-unknown"), unknown, (id) => [" ", link(id)]);
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
        let unread = [];
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
            unread = Object.entries(opened.status || {}).filter(([id, value]) => !known.includes(id.split("-")[0]) || !(value in words));
            if (unread.length) {
                throw new Error("not a status");
            }
            if (opened.status) {
                localStorage.setItem(KEY, JSON.stringify(opened.status));
            }
            location.assign("/plan?" + query);
        } catch {
            document.getElementById("check-fault").textContent = unread.map((pair) => pair.join(": ")).join(", ");
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
