// Firefox opens its sidebar without being asked to.
if (typeof chrome.sidePanel === 'object') void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
