document.querySelector('samspil-provider').getToken = async () => (await fetch('/samspil-token')).text();
