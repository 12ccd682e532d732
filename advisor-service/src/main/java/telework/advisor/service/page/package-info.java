/**
 * The web page: turns a request into an address and answers, and an advice into what templates
 * show. Decides nothing; all words come from the rule pack.
 */
package telework.advisor.service.page;
